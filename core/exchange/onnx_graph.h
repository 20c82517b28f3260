#pragma once

#include <cstdint>
#include <onnx/onnx_pb.h>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// An ONNX graph that grows node by node, in the order in which it is computed.
class OnnxGraph {
public:
    /// A tensor of the graph, by its name.
    using Value = std::string;
    using Attributes = std::vector<onnx::AttributeProto>;

    /// A size that is given with the inputs, by a name for people, or a fixed one.
    struct Size {
        std::string name = {};
        std::int64_t fixed = 0;
    };

    Value addInput(const std::string& name, const std::vector<Size>& shape,
                   const std::string& description);
    /// Gives a value the name under which the graph offers it.
    void addOutput(const std::string& name, const Value& value, const std::vector<Size>& shape,
                   const std::string& description);

    /// Float32 values that come with the graph.
    /// @param name  used for nothing else
    Value addWeights(const std::string& name, const std::vector<std::int64_t>& shape,
                     std::span<const float> values);
    Value addNumber(float value);
    Value addNumbers(std::span<const float> values);
    /// Sizes, axes or indices, int64.
    Value addWholes(const std::vector<std::int64_t>& shape,
                    const std::vector<std::int64_t>& values);
    Value addWholes(const std::vector<std::int64_t>& values);

    /// A node, and what it gives.
    Value add(const char* operation, const std::vector<Value>& inputs,
              const Attributes& attributes = {});
    std::vector<Value> addSeveral(std::size_t outputs, const char* operation,
                                  const std::vector<Value>& inputs,
                                  const Attributes& attributes = {});
    /// @param shape  0 = as it is
    Value addReshape(const Value& value, const std::vector<std::int64_t>& shape);
    Value addTranspose(const Value& value, const std::vector<std::int64_t>& order);

    onnx::GraphProto take() { return std::move(graph_); }

private:
    onnx::TensorProto& addTensor(const std::string& name, onnx::TensorProto::DataType type,
                                 const std::vector<std::int64_t>& shape,
                                 std::span<const std::byte> bytes);
    std::string newName(const char* operation);

    onnx::GraphProto graph_;
    int nodes_ = 0;
    int constants_ = 0;
};

onnx::AttributeProto wholeAttribute(const char* name, std::int64_t value);
onnx::AttributeProto wholesAttribute(const char* name, const std::vector<std::int64_t>& values);
onnx::AttributeProto numberAttribute(const char* name, float value);
onnx::AttributeProto textAttribute(const char* name, const char* text);

} // namespace genrescope
