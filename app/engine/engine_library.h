#pragma once

#include "app/engine/engine_functions.h"

#include <filesystem>
#include <mutex>

namespace genrescope::engine {

/// The library genrescope-engine, loaded when it is first needed. Thread-safe.
class EngineLibrary {
public:
    /// The one that came with the running program; not loaded yet.
    EngineLibrary();
    /// @param file  where the library is.
    explicit EngineLibrary(std::filesystem::path file);

    /// Loads it if needed, which takes about half a second.
    /// @throws FileError if it cannot be loaded.
    const EngineFunctions& functions();

private:
    const std::filesystem::path file_;
    std::mutex mutex_;
    const EngineFunctions* functions_ = nullptr;
};

/// How trained models are computed; only the program's own layers do without the engine.
/// @param library  outlives the result
/// @throws FileError, ConfigError if there is no such device.
ForwardPassMaker forwardPassBy(const ComputeChoice& choice, EngineLibrary& library);

} // namespace genrescope::engine
