#include "app/gui/engine_library.h"

#include "core/base/error.h"

#include <dlfcn.h>
#include <string>

namespace genrescope::gui {

namespace {

// Beside the program in a build tree; in the library folder when installed.
constexpr const char* places[] = {"", "../" GENRESCOPE_LIBDIR "/"};
constexpr const char* fileName = "libgenrescope-engine.so";

} // namespace

const EngineFunctions& EngineLibrary::functions()
{
    const std::scoped_lock lock(mutex_);
    if (functions_ != nullptr)
        return *functions_;
    std::error_code unknown; // then nothing is found, which is told below
    const std::filesystem::path program =
        std::filesystem::read_symlink("/proc/self/exe", unknown).parent_path();
    std::string reasons;
    for (const char* place : places) {
        // Never closed: LibTorch cannot be unloaded.
        void* const library = ::dlopen((program / place / fileName).c_str(), RTLD_NOW | RTLD_LOCAL);
        void* const entry = library == nullptr ? nullptr : ::dlsym(library, engineEntryName);
        if (entry != nullptr) {
            functions_ = reinterpret_cast<EngineEntry>(entry)();
            return *functions_;
        }
        reasons += std::string(reasons.empty() ? "" : "; ") + ::dlerror();
    }
    throw FileError(std::string(fileName) +
                    ", the part of the program that contains the models, could not be loaded; "
                    "reinstall Genrescope. (" +
                    reasons + ")");
}

} // namespace genrescope::gui
