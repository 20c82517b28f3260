#include "ui/services/list_file.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "ui/data/path_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace genrescope {

namespace {

const QLatin1String filesKey("files");
const QLatin1String shownKey("shown");
const QLatin1String positionKey("position");

ListState readList(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    ListState state;
    for (const auto path : json[filesKey].toArray()) {
        if (!path.toString().isEmpty())
            state.files << path.toString();
    }
    state.shown = json[shownKey].toString();
    state.position = json[positionKey].toDouble();
    return state;
}

void writeList(const ListState& state, const QString& name)
{
    const QJsonObject json = {{filesKey, QJsonArray::fromStringList(state.files)},
                              {shownKey, state.shown},
                              {positionKey, state.position}};
    try {
        const std::filesystem::path path = pathOf(name);
        makeFolders(path.parent_path(), Durability::Process);
        writeFile(path, QJsonDocument(json).toJson().toStdString(), Durability::Process);
    } catch (const Error&) {
        // Expected on a full or read-only disk: the list is a convenience, and settings say nothing
        // either.
    }
}

} // namespace

ListFile::ListFile(const QString& file, QObject* parent) : QObject(parent), file_(file) {}

ListFile::~ListFile()
{
    runner_.finish();
    if (unwritten_)
        writeList(*unwritten_, file_);
}

void ListFile::read(std::function<void(const ListState&)> then)
{
    runner_.start<ListState>([file = file_](const TaskContext&) { return readList(file); },
                             std::move(then));
}

void ListFile::write(const ListState& state)
{
    unwritten_ = state;
    if (!isWriting_)
        writeNext();
}

void ListFile::writeNext()
{
    isWriting_ = unwritten_.has_value();
    if (!isWriting_)
        return;
    runner_.start<bool>(
        [state = *std::exchange(unwritten_, std::nullopt), file = file_](const TaskContext&) {
            writeList(state, file);
            return true;
        },
        [this](bool) { writeNext(); });
}

} // namespace genrescope
