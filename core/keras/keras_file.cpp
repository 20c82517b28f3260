#include "core/keras/keras_file.h"

#include "core/base/error.h"
#include "core/decoding/weights_protocol.h"
#include "core/keras/hdf5_file.h"

#include <cstdint>

namespace genrescope {

namespace {

/// Where save() keeps what save_weights() writes at the top.
constexpr const char* weightsGroup = "model_weights";

void readLayer(const Hdf5Object& model, const std::string& layer, std::size_t& values,
               const TakeKerasWeight& take)
{
    const Hdf5Object group = Hdf5File::openGroup(model, layer);
    for (const std::string& name : Hdf5File::texts(group, "weight_names")) {
        Hdf5File::Array array = Hdf5File::array(group, name);
        values += array.values.size();
        if (values > maxWeightValues)
            throw CheckpointError("Together, its arrays are too large.");
        take(layer, {name, std::move(array.shape), std::move(array.values)});
    }
}

void readLayers(const Hdf5Object& model, const TakeKerasWeight& take)
{
    std::size_t values = 0;
    for (const std::string& layer : Hdf5File::texts(model, "layer_names")) {
        try {
            readLayer(model, layer, values, take);
        } catch (const CheckpointError& error) {
            throw CheckpointError("Layer '" + layer + "': " + error.what());
        }
    }
}

} // namespace

void readKerasFile(std::span<const std::byte> bytes, const TakeKerasWeight& take)
{
    const Hdf5File file(bytes);
    if (Hdf5File::hasGroup(file.root(), weightsGroup))
        readLayers(Hdf5File::openGroup(file.root(), weightsGroup), take);
    else
        readLayers(file.root(), take);
}

} // namespace genrescope
