#include "ui/services/track_marks.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/base/utf8.h"
#include "core/datasets/genre_words.h"
#include "core/datasets/label_table.h"
#include "ui/data/path_text.h"
#include "ui/text/error_text.h"
#include "ui/text/natural_order.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

constexpr const char* artistColumn = "artist";
constexpr std::uint64_t maxTableBytes = 1 << 30;

/// One file has one key, however its path is written.
QString keyOf(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

std::string bytesOf(const QString& text)
{
    return fromUtf8(text.toStdString());
}

/// Never a formula in a spreadsheet: readers of tables ignore the space.
std::string cellOf(const std::string& text)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    const bool isFormula = !text.empty() && formulaStarts.find(text.front()) != text.npos;
    return isFormula ? ' ' + text : text;
}

/// As genresInCell() reads it: a comma separates unless there is a semicolon.
std::string genreCell(const QStringList& genres)
{
    const std::string text = bytesOf(genres.join(QStringLiteral("; ")));
    return cellOf(genres.size() == 1 && text.find(',') != std::string::npos ? text + ';' : text);
}

} // namespace

/// The file, as it was last read, and what is to be changed in it. One job at a time uses it;
/// change() may be called meanwhile.
class TrackMarks::Table {
public:
    explicit Table(fs::path file) : file_(std::move(file)) {}

    void change(const TrackMark& mark)
    {
        const std::scoped_lock lock(mutex_);
        changes_[pathOf(mark.path)] = mark;
    }

    /// @throws FileError.
    Found read()
    {
        try {
            table_ = LabelTable::read(file_, columns());
        } catch (const DatasetError& error) {
            return {.problem = TrackMarks::tr("The genres that you gave tracks cannot be read. %1")
                                   .arg(errorText(error))};
        }
        return {.marks = marks()};
    }

    /// Makes the changes, in the file as it is now. @throws FileError; then the next one tries
    /// again.
    Found write()
    {
        Changes changes = takeChanges();
        if (changes.empty())
            return {.marks = marks()};
        Found found;
        try {
            LabelTable table = readAgain(found.problem);
            std::map<fs::path, std::vector<std::string>> names;
            for (const auto& [name, genres] : table.genres())
                names[fileOf(name)].push_back(name);
            for (const auto& [path, mark] : changes) {
                const auto known = names.find(path);
                apply(mark, known == names.end() ? std::vector{path.string()} : known->second,
                      table);
            }
            table.write(file_);
            table_ = std::move(table);
        } catch (...) {
            const std::scoped_lock lock(mutex_);
            changes_.merge(changes);
            throw;
        }
        found.marks = marks();
        return found;
    }

    void copyTo(const fs::path& file) const { writeFile(file, readTextFile(file_, maxTableBytes)); }

private:
    using Changes = std::map<fs::path, TrackMark>;

    static std::vector<std::string> columns() { return {artistColumn}; }

    Changes takeChanges()
    {
        const std::scoped_lock lock(mutex_);
        return std::exchange(changes_, {});
    }

    LabelTable readAgain(QString& problem) const
    {
        try {
            return LabelTable::read(file_, columns());
        } catch (const DatasetError& error) {
            const fs::path kept = keepAside(file_);
            problem = TrackMarks::tr("The genres that you gave tracks could not be read. The file "
                                     "is kept as %1. %2")
                          .arg(textOf(kept), errorText(error));
            return table_;
        }
    }

    /// The file that a table's path means.
    fs::path fileOf(const std::string& path) const
    {
        return (file_.parent_path() / path).lexically_normal();
    }

    static void apply(const TrackMark& mark, const std::vector<std::string>& names,
                      LabelTable& table)
    {
        // Under one name, should the table have several.
        for (std::size_t i = mark.genres.isEmpty() ? 0 : 1; i < names.size(); ++i)
            table.remove(names[i]);
        if (mark.genres.isEmpty())
            return;
        table.set(names.front(), {genreCell(mark.genres)});
        table.complete(names.front(), artistColumn, cellOf(bytesOf(mark.artist)));
    }

    Marks marks() const
    {
        const auto cells = table_.genres();
        const auto artists = table_.texts(artistColumn);
        const bool commasSeparate = std::ranges::none_of(cells, [](const auto& entry) {
            return std::ranges::any_of(entry.second, [](const std::string& cell) {
                return cell.find_first_of(";|") != std::string::npos;
            });
        });
        Marks marks;
        for (const auto& [path, genres] : cells) {
            Mark mark;
            for (const std::string& cell : genres) {
                for (const std::string& genre : genresInCell(cell, commasSeparate))
                    mark.genres << textOf(genre);
            }
            mark.genres.removeDuplicates();
            if (mark.genres.isEmpty())
                continue;
            if (const auto artist = artists.find(path); artist != artists.end())
                mark.artist = textOf(artist->second).trimmed();
            marks.insert(textOf(fileOf(path)), mark);
        }
        return marks;
    }

    const fs::path file_;
    LabelTable table_{columns()};
    std::mutex mutex_;
    Changes changes_;
};

TrackMarks::TrackMarks(const QString& file, QObject* parent)
    : QObject(parent), file_(file), table_(std::make_shared<Table>(pathOf(file)))
{
    connect(&runner_, &TaskRunner::failed, this, [this](const QString& sentence) {
        --jobs_;
        Q_EMIT failed(sentence);
    });
    start(&Table::read);
}

TrackMarks::~TrackMarks()
{
    runner_.finish();
}

void TrackMarks::start(Found (Table::*work)())
{
    ++jobs_;
    runner_.start<Found>([table = table_, work](const TaskContext&) { return ((*table).*work)(); },
                         [this](Found found) { take(std::move(found)); });
}

void TrackMarks::take(Found found)
{
    // Later changes are on their way.
    if (--jobs_ == 0 && found.marks != marks_) {
        marks_ = std::move(found.marks);
        Q_EMIT changed();
    }
    if (!found.problem.isEmpty())
        Q_EMIT failed(found.problem);
}

QStringList TrackMarks::genresOf(const QString& path) const
{
    return marks_.isEmpty() ? QStringList() : marks_.value(keyOf(path)).genres;
}

std::vector<std::pair<QString, int>> TrackMarks::genres() const
{
    QHash<QString, int> counts;
    for (const Mark& mark : marks_) {
        for (const QString& genre : mark.genres)
            ++counts[genre];
    }
    std::vector<std::pair<QString, int>> genres;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        genres.emplace_back(each.key(), each.value());
    const QCollator collator = naturalOrder(Qt::CaseInsensitive);
    std::ranges::sort(genres, [&](const auto& a, const auto& b) {
        return collator.compare(a.first, b.first) < 0;
    });
    return genres;
}

void TrackMarks::set(const std::vector<TrackMark>& marks)
{
    for (TrackMark mark : marks) {
        mark.path = keyOf(mark.path);
        table_->change(mark);
        if (mark.genres.isEmpty())
            marks_.remove(mark.path);
        else
            marks_.insert(mark.path, {mark.genres, mark.artist});
    }
    start(&Table::write);
    Q_EMIT changed();
}

void TrackMarks::setArtist(const QString& path, const QString& artist)
{
    if (artist.isEmpty() || marks_.isEmpty())
        return;
    const auto mark = marks_.constFind(keyOf(path));
    if (mark != marks_.constEnd() && mark->artist.isEmpty())
        set({{path, mark->genres, artist}});
}

void TrackMarks::finishWriting()
{
    runner_.finish();
}

void TrackMarks::exportTo(const QString& file)
{
    runner_.start<bool>(
        [table = table_, file](const TaskContext&) {
            table->copyTo(pathOf(file));
            return true;
        },
        [](bool) {});
}

QStringList TrackMarks::genresIn(const QString& text)
{
    QStringList genres;
    for (const std::string& genre : genresInCell(text.simplified().toStdString(), false))
        genres << QString::fromStdString(genre);
    return genres;
}

} // namespace genrescope
