#include "app/engine/engine_library.h"

#include "core/base/error.h"
#include "core/base/program_folder.h"

#include <dlfcn.h>

namespace genrescope::engine {

EngineLibrary::EngineLibrary() : EngineLibrary(programFolder() / GENRESCOPE_ENGINE_FROM_PROGRAM) {}

EngineLibrary::EngineLibrary(std::filesystem::path file) : file_(std::move(file)) {}

const EngineFunctions& EngineLibrary::functions()
{
    const std::scoped_lock lock(mutex_);
    if (functions_ != nullptr)
        return *functions_;
    // Resolves every symbol here, where a missing one becomes an error message. LibTorch cannot be
    // unloaded.
    void* const library = ::dlopen(file_.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    void* const entry = library == nullptr ? nullptr : ::dlsym(library, engineEntryName);
    if (entry == nullptr) {
        const char* const reason = ::dlerror();
        throw FileError(
            Message::english("%1, the part of the program that trains models, could not be "
                             "loaded; install the package genrescope-engine, or close other "
                             "programs if memory is short. (%2)",
                             file_.string(), reason == nullptr ? "" : reason));
    }
    functions_ = reinterpret_cast<EngineEntry>(entry)();
    return *functions_;
}

ForwardPassMaker forwardPassBy(const ComputeChoice& choice, EngineLibrary& library)
{
#ifdef GENRESCOPE_TORCH_CUDA
    constexpr bool mayUseCuda = true;
#else
    constexpr bool mayUseCuda = false;
#endif
    const bool mustUseCpu =
        choice.device == Device::Cpu || (choice.device == Device::Auto && !mayUseCuda);
    if (mustUseCpu && choice.layers == Layers::Auto)
        return makeOwnForwardPass;
    const EngineFunctions& functions = library.functions();
    functions.setComputeChoice(choice);
    return [choice, &functions](const Checkpoint& checkpoint) { // on any thread
        functions.setComputeChoice(choice);
        return functions.makeForwardPass(checkpoint);
    };
}

} // namespace genrescope::engine
