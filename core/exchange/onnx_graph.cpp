#include "core/exchange/onnx_graph.h"

#include <bit>

namespace genrescope {

// The raw data of a tensor is little-endian in ONNX.
static_assert(std::endian::native == std::endian::little);

namespace {

void describe(onnx::ValueInfoProto& value, const std::string& name,
              const std::vector<OnnxGraph::Size>& shape, const std::string& description)
{
    value.set_name(name);
    value.set_doc_string(description);
    onnx::TypeProto::Tensor& type = *value.mutable_type()->mutable_tensor_type();
    type.set_elem_type(onnx::TensorProto::FLOAT);
    for (const OnnxGraph::Size& size : shape) {
        onnx::TensorShapeProto::Dimension& dimension = *type.mutable_shape()->add_dim();
        if (size.name.empty())
            dimension.set_dim_value(size.fixed);
        else
            dimension.set_dim_param(size.name);
    }
}

onnx::AttributeProto attributeOf(const char* name, onnx::AttributeProto::AttributeType type)
{
    onnx::AttributeProto attribute;
    attribute.set_name(name);
    attribute.set_type(type);
    return attribute;
}

} // namespace

OnnxGraph::Value OnnxGraph::addInput(const std::string& name, const std::vector<Size>& shape,
                                     const std::string& description)
{
    describe(*graph_.add_input(), name, shape, description);
    return name;
}

void OnnxGraph::addOutput(const std::string& name, const Value& value,
                          const std::vector<Size>& shape, const std::string& description)
{
    onnx::NodeProto& node = *graph_.add_node();
    node.set_op_type("Identity");
    node.set_name(name);
    node.add_input(value);
    node.add_output(name);
    describe(*graph_.add_output(), name, shape, description);
}

onnx::TensorProto& OnnxGraph::addTensor(const std::string& name, onnx::TensorProto::DataType type,
                                        const std::vector<std::int64_t>& shape,
                                        std::span<const std::byte> bytes)
{
    onnx::TensorProto& tensor = *graph_.add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(type);
    for (const std::int64_t size : shape)
        tensor.add_dims(size);
    tensor.set_raw_data(bytes.data(), bytes.size());
    return tensor;
}

OnnxGraph::Value OnnxGraph::addWeights(const std::string& name,
                                       const std::vector<std::int64_t>& shape,
                                       std::span<const float> values)
{
    return addTensor(name, onnx::TensorProto::FLOAT, shape, std::as_bytes(values)).name();
}

OnnxGraph::Value OnnxGraph::addNumber(float value)
{
    return addWeights("constant_" + std::to_string(++constants_), {}, std::span(&value, 1));
}

OnnxGraph::Value OnnxGraph::addNumbers(std::span<const float> values)
{
    return addWeights("constant_" + std::to_string(++constants_),
                      {static_cast<std::int64_t>(values.size())}, values);
}

OnnxGraph::Value OnnxGraph::addWholes(const std::vector<std::int64_t>& shape,
                                      const std::vector<std::int64_t>& values)
{
    return addTensor("constant_" + std::to_string(++constants_), onnx::TensorProto::INT64, shape,
                     std::as_bytes(std::span(values)))
        .name();
}

OnnxGraph::Value OnnxGraph::addWholes(const std::vector<std::int64_t>& values)
{
    return addWholes({static_cast<std::int64_t>(values.size())}, values);
}

std::string OnnxGraph::newName(const char* operation)
{
    return operation + ("_" + std::to_string(++nodes_));
}

OnnxGraph::Value OnnxGraph::add(const char* operation, const std::vector<Value>& inputs,
                                const Attributes& attributes)
{
    return addSeveral(1, operation, inputs, attributes).front();
}

std::vector<OnnxGraph::Value> OnnxGraph::addSeveral(std::size_t outputs, const char* operation,
                                                    const std::vector<Value>& inputs,
                                                    const Attributes& attributes)
{
    onnx::NodeProto& node = *graph_.add_node();
    node.set_op_type(operation);
    node.set_name(newName(operation));
    for (const Value& input : inputs)
        node.add_input(input);
    for (const onnx::AttributeProto& attribute : attributes)
        *node.add_attribute() = attribute;
    std::vector<Value> values;
    for (std::size_t i = 0; i < outputs; ++i) {
        values.push_back(outputs == 1 ? node.name() : node.name() + "_" + std::to_string(i));
        node.add_output(values.back());
    }
    return values;
}

OnnxGraph::Value OnnxGraph::addReshape(const Value& value, const std::vector<std::int64_t>& shape)
{
    return add("Reshape", {value, addWholes(shape)});
}

OnnxGraph::Value OnnxGraph::addTranspose(const Value& value, const std::vector<std::int64_t>& order)
{
    return add("Transpose", {value}, {wholesAttribute("perm", order)});
}

onnx::AttributeProto wholeAttribute(const char* name, std::int64_t value)
{
    onnx::AttributeProto attribute = attributeOf(name, onnx::AttributeProto::INT);
    attribute.set_i(value);
    return attribute;
}

onnx::AttributeProto wholesAttribute(const char* name, const std::vector<std::int64_t>& values)
{
    onnx::AttributeProto attribute = attributeOf(name, onnx::AttributeProto::INTS);
    for (const std::int64_t value : values)
        attribute.add_ints(value);
    return attribute;
}

onnx::AttributeProto numberAttribute(const char* name, float value)
{
    onnx::AttributeProto attribute = attributeOf(name, onnx::AttributeProto::FLOAT);
    attribute.set_f(value);
    return attribute;
}

onnx::AttributeProto textAttribute(const char* name, const char* text)
{
    onnx::AttributeProto attribute = attributeOf(name, onnx::AttributeProto::STRING);
    attribute.set_s(text);
    return attribute;
}

} // namespace genrescope
