#pragma once

#include "app/engine/engine_functions.h"

#include <QString>

#include <mutex>

namespace genrescope::gui {

/// The library genrescope-engine, loaded when it is first needed. Thread-safe.
class EngineLibrary {
public:
    /// The program's own; not loaded yet. Needs the QApplication.
    EngineLibrary();
    /// @param file  where the library is.
    explicit EngineLibrary(QString file);

    /// Loads it if needed, which takes about half a second.
    /// @throws FileError if it cannot be loaded.
    const engine::EngineFunctions& functions();

private:
    const QString file_;
    std::mutex mutex_;
    const engine::EngineFunctions* functions_ = nullptr;
};

} // namespace genrescope::gui
