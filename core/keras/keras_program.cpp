#include "core/keras/keras_program.h"

#include "core/base/error.h"
#include "core/decoding/decoder_protocol.h"
#include "core/decoding/weights_protocol.h"
#include "core/keras/hdf5_file.h"
#include "core/keras/keras_file.h"
#include "core/sandbox/decoder_channel.h"
#include "core/sandbox/sandbox.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <sys/stat.h>

namespace genrescope {

namespace {

bool isSocket(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode);
}

std::vector<std::byte> receiveFile(DecoderChannel& channel)
{
    WireReader announced(channel.receive());
    const auto size = announced.get<std::uint64_t>();
    announced.requireEnd();
    if (size > maxWeightsFile)
        throw ProtocolError("The file is too large.");
    std::vector<std::byte> file;
    file.reserve(static_cast<std::size_t>(size));
    while (file.size() < size) {
        const std::span<const std::byte> bytes = channel.receive();
        file.insert(file.end(), bytes.begin(), bytes.end());
    }
    return file;
}

void sendWeight(DecoderChannel& channel, const std::string& layer, const NamedTensor& weight)
{
    channel.send(packetOf(WeightHeader{layer, weight.name, weight.shape}));
    const std::span<const std::byte> bytes = std::as_bytes(std::span(weight.values));
    for (std::size_t at = 0; at < bytes.size(); at += maxWeightBytes)
        channel.send(bytes.subspan(at, std::min(maxWeightBytes, bytes.size() - at)));
}

void serve(DecoderChannel& channel)
{
    const std::vector<std::byte> file = receiveFile(channel);
    try {
        readKerasFile(file, [&](const std::string& layer, const NamedTensor& weight) {
            sendWeight(channel, layer, weight);
        });
        channel.send(weightsDonePacket());
    } catch (const CheckpointError& error) {
        channel.send(weightsFailedPacket(error.what()));
    } catch (const std::bad_alloc&) {
        channel.send(weightsFailedPacket("It takes too much memory."));
    }
    channel.receive(); // until the program has all of it
}

} // namespace

int runKerasReader()
{
    constexpr int wrongUse = 2;
    if (!isSocket(decoderSocket)) {
        std::fputs("This program reads weights for Genrescope, which starts it by itself.\n",
                   stderr);
        return wrongUse;
    }
    try {
        DecoderChannel channel(decoderSocket);
        Hdf5File::prepare();
        const bool filtersCalls = enterSandbox(decoderSocket);
        channel.send(packetOf(Hello{.version = GENRESCOPE_VERSION, .filtersCalls = filtersCalls}));
        serve(channel);
    } catch (const ProgramGone&) {
        std::_Exit(0); // what runs at the end of others (HDF5's, a leak check) opens files
    } catch (const std::exception&) {
        return 1; // the program sees that this process has ended
    }
    std::_Exit(0);
}

} // namespace genrescope
