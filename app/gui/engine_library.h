#pragma once

#include "app/gui/engine_functions.h"

#include <mutex>

namespace genrescope::gui {

/// The library genrescope-engine, loaded when it is first needed. Thread-safe.
class EngineLibrary {
public:
    /// Loads it if needed, which takes about half a second.
    /// @throws FileError if it cannot be loaded.
    const EngineFunctions& functions();

private:
    std::mutex mutex_;
    const EngineFunctions* functions_ = nullptr;
};

} // namespace genrescope::gui
