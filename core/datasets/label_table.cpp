#include "core/datasets/label_table.h"

#include "core/archives/csv_reader.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/file_status.h"
#include "core/base/folded_text.h"
#include "core/datasets/tag_table.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

/// In quotes, so that any text reads back as it is.
std::string quoted(const std::string& text)
{
    std::string cell = "\"";
    for (const char character : text) {
        if (character == '"')
            cell += '"';
        cell += character;
    }
    return cell + '"';
}

/// Null if there is none, also if it is removed just now: a table without rows is.
std::unique_ptr<ByteSource> openIfThere(const fs::path& path)
{
    if (!pathExists(path))
        return nullptr;
    try {
        return std::make_unique<FileSource>(path);
    } catch (const FileError&) {
        if (pathExists(path))
            throw;
        return nullptr;
    }
}

} // namespace

LabelTable::LabelTable(const std::vector<std::string>& more) : columns_{"path", "genre"}
{
    columns_.insert(columns_.end(), more.begin(), more.end());
}

LabelTable LabelTable::read(const fs::path& path, const std::vector<std::string>& more)
{
    LabelTable table(more);
    std::unique_ptr<ByteSource> file = openIfThere(path);
    if (file == nullptr)
        return table;
    CsvReader csv(std::move(file), {}, CsvReader::anySeparator);
    std::vector<std::string_view> cells;
    if (!csv.next(cells))
        return table;
    table.columns_.assign(cells.begin(), cells.end());
    table.separator_ = csv.separator();
    const auto number = [&](bool (*isMeant)(std::string_view)) {
        const auto found = std::ranges::find_if(table.columns_, isMeant);
        return static_cast<std::size_t>(found - table.columns_.begin());
    };
    table.file_ = number(isFileColumn);
    table.genre_ = number(isGenreColumn);
    if (std::max(table.file_, table.genre_) == table.columns_.size())
        csv.fail(Message::english("there are no columns path and genre."));
    while (csv.next(cells)) {
        if (cells.size() != table.columns_.size())
            csv.fail(Message::english("there are %1 cells instead of %2.", cells.size(),
                                      table.columns_.size()));
        table.rows_.emplace_back(cells.begin(), cells.end());
    }
    return table;
}

std::map<std::string, std::vector<std::string>> LabelTable::genres() const
{
    std::map<std::string, std::vector<std::string>> genres;
    for (const Row& row : rows_) {
        std::vector<std::string>& known = genres[row[file_]];
        if (!row[genre_].empty())
            known.push_back(row[genre_]);
    }
    return genres;
}

std::size_t LabelTable::find(std::string_view column) const
{
    const auto isMeant = [&](const std::string& name) { return foldedText(name) == column; };
    return static_cast<std::size_t>(std::ranges::find_if(columns_, isMeant) - columns_.begin());
}

std::map<std::string, std::string> LabelTable::texts(std::string_view column) const
{
    std::map<std::string, std::string> texts;
    const std::size_t number = find(column);
    if (number == columns_.size())
        return texts;
    for (const Row& row : rows_) {
        if (!row[number].empty())
            texts.try_emplace(row[file_], row[number]);
    }
    return texts;
}

void LabelTable::set(const std::string& file, const std::vector<std::string>& genres)
{
    const auto isMeant = [&](const Row& row) { return row[file_] == file; };
    const auto first = std::ranges::find_if(rows_, isMeant);
    // In their place, with what else they say.
    const auto place = first - rows_.begin();
    Row row(columns_.size());
    if (first != rows_.end())
        row = *first;
    row[file_] = file;
    row[genre_].clear();
    std::erase_if(rows_, isMeant);
    std::vector<Row> changed(std::max<std::size_t>(genres.size(), 1), row);
    for (std::size_t i = 0; i < genres.size(); ++i)
        changed[i][genre_] = genres[i];
    rows_.insert(rows_.begin() + place, std::make_move_iterator(changed.begin()),
                 std::make_move_iterator(changed.end()));
}

void LabelTable::complete(const std::string& file, std::string_view column, const std::string& text)
{
    const std::size_t number = find(column);
    if (number == columns_.size())
        return;
    for (Row& row : rows_) {
        if (row[file_] == file && row[number].empty())
            row[number] = text;
    }
}

void LabelTable::remove(const std::string& file)
{
    std::erase_if(rows_, [&](const Row& row) { return row[file_] == file; });
}

void LabelTable::write(const fs::path& path) const
{
    if (rows_.empty()) {
        removeFile(path);
        return;
    }
    std::string text;
    const auto add = [&](const Row& row, bool isHeader) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += separator_;
            text += isHeader ? row[i] : quoted(row[i]);
        }
        text += '\n';
    };
    const bool isPlain = std::ranges::none_of(columns_, [&](const std::string& name) {
        return name.find_first_of("\",;\t\r\n") != std::string::npos;
    });
    add(columns_, isPlain);
    for (const Row& row : rows_)
        add(row, false);
    writeFile(path, text);
}

} // namespace genrescope
