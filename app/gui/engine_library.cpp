#include "app/gui/engine_library.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace genrescope::gui {

EngineLibrary::EngineLibrary()
    : EngineLibrary(QDir(QCoreApplication::applicationDirPath())
                        .filePath(QStringLiteral(GENRESCOPE_ENGINE_FROM_PROGRAM)))
{
}

EngineLibrary::EngineLibrary(QString file) : file_(std::move(file)) {}

const engine::EngineFunctions& EngineLibrary::functions()
{
    const std::scoped_lock lock(mutex_);
    if (functions_ != nullptr)
        return *functions_;
    QLibrary library(file_);
    // Resolves every symbol here, where a missing one becomes an error message. LibTorch cannot be
    // unloaded.
    library.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    const auto entry =
        reinterpret_cast<engine::EngineEntry>(library.resolve(engine::engineEntryName));
    if (entry == nullptr) {
        throw FileError(
            Message::english("%1, the part of the program that contains the models, could "
                             "not be loaded; reinstall Genrescope. (%2)",
                             file_.toStdString(), library.errorString().toStdString()));
    }
    functions_ = entry();
    return *functions_;
}

} // namespace genrescope::gui
