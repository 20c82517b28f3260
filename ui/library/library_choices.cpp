#include "ui/library/library_choices.h"

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
const QString searchesKey = QStringLiteral("searches");

QStringList textsOf(const QJsonValue& list)
{
    QStringList texts;
    for (const auto& text : list.toArray())
        texts << text.toString();
    return texts;
}

} // namespace

LibraryChoices readLibraryChoices(const QString& file)
{
    if (!pathExists(pathOf(file)))
        return {};
    const std::string text = readTextFile(pathOf(file), maxBytes);
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    if (!document.object().value(foldersKey).isArray()) {
        throw FileError(Message::english("What you have chosen for your library makes no sense; it "
                                         "is kept as %1. Add the folders "
                                         "again.",
                                         keepAside(pathOf(file))));
    }
    const QJsonObject object = document.object();
    return {.folders = textsOf(object.value(foldersKey)),
            .paused = object.value(pausedKey).toBool(),
            .searches = textsOf(object.value(searchesKey))};
}

void writeLibraryChoices(const LibraryChoices& choices, const QString& file)
{
    const QJsonObject object = {{foldersKey, QJsonArray::fromStringList(choices.folders)},
                                {pausedKey, choices.paused},
                                {searchesKey, QJsonArray::fromStringList(choices.searches)}};
    writeFile(pathOf(file), QJsonDocument(object).toJson().toStdString());
}

} // namespace genrescope
