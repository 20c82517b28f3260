#include "core/sandbox/decoder_program.h"

#include "core/codecs/load_codecs.h"
#include "core/decoding/shared_memory.h"
#include "core/sandbox/sandbox.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <sys/socket.h>
#include <sys/stat.h>

namespace genrescope {

namespace {

bool isSocket(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode);
}

} // namespace

int runDecoder(const DecoderOpener& open)
{
    constexpr int wrongUse = 2;
    if (!isSocket(decoderSocket)) {
        std::fputs("This program decodes music for Genrescope, which starts it by itself.\n",
                   stderr);
        return wrongUse;
    }
    try {
        const SharedMemory memory(decoderMemory, sampleMemorySize);
        DecoderChannel channel(decoderSocket);
        loadCodecs();
        const bool filtersCalls = enterSandbox(decoderSocket);
        channel.send(packetOf(Hello{.version = GENRESCOPE_VERSION, .filtersCalls = filtersCalls}));
        serveDecoder(channel, memory.bytes(), open);
    } catch (const ProgramGone&) {
        std::_Exit(0); // what runs at the end of others (a leak check, say) opens files
    } catch (const std::exception&) {
        return 1; // the program sees that this process has ended
    }
}

} // namespace genrescope
