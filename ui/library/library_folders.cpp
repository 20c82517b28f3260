#include "ui/library/library_folders.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "ui/data/path_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace genrescope {

namespace {

constexpr std::uint64_t maxBytes = 1 << 20;
const QString foldersKey = QStringLiteral("folders");
const QString pausedKey = QStringLiteral("paused");

} // namespace

LibraryFolders readLibraryFolders(const QString& file)
{
    if (!pathExists(pathOf(file)))
        return {};
    const std::string text = readTextFile(pathOf(file), maxBytes);
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    if (!document.object().value(foldersKey).isArray()) {
        throw FileError(Message::english(
            "The list of your library's folders makes no sense; it is kept as %1. Add the folders "
            "again.",
            keepAside(pathOf(file))));
    }
    LibraryFolders folders;
    for (const auto& folder : document.object().value(foldersKey).toArray())
        folders.folders << folder.toString();
    folders.paused = document.object().value(pausedKey).toBool();
    return folders;
}

void writeLibraryFolders(const LibraryFolders& folders, const QString& file)
{
    const QJsonObject object = {{foldersKey, QJsonArray::fromStringList(folders.folders)},
                                {pausedKey, folders.paused}};
    writeFile(pathOf(file), QJsonDocument(object).toJson().toStdString());
}

} // namespace genrescope
