#include "core/tagging/tag_plan.h"

#include "core/archives/csv_reader.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/decoding/sandboxed_decoder.h"
#include "core/decoding/sandboxed_tags.h"
#include "core/reports/csv_cells.h"

#include <algorithm>
#include <array>

namespace genrescope {

namespace {

constexpr std::string_view separator = "; ";
constexpr std::array<std::string_view, 9> columns = {"file",   "genres_now", "genres_then",
                                                     "reason", "kind",       "confidence",
                                                     "size",   "modified",   "fingerprint"};

Message nothingChosen()
{
    return Message::english("No model is sure enough of a genre.");
}

Message hasGenres()
{
    return Message::english("It has a genre, which stays.");
}

Message saysSo()
{
    return Message::english("It says so already.");
}

std::string trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    const std::size_t end = text.find_last_not_of(" \t");
    return begin == std::string_view::npos ? std::string()
                                           : std::string(text.substr(begin, end - begin + 1));
}

/// Undoes harmlessText().
std::string textOf(std::string_view cell)
{
    const bool isHarmed = cell.starts_with('\'') && harmlessText(cell.substr(1)) == cell;
    return fromUtf8(isHarmed ? cell.substr(1) : cell);
}

std::vector<std::string> sortedGenres(const std::vector<std::string>& genres)
{
    std::vector<std::string> sorted = genresOfText(genreText(genres));
    std::ranges::sort(sorted);
    return sorted;
}

template<typename Number>
Number numberOf(const CsvReader& rows, std::string_view cell)
{
    const std::optional<Number> number = parseNumber<Number>(cell);
    if (!number)
        rows.fail(Message::english("“%1” is no number.", std::string(cell)));
    return *number;
}

TagRow rowFrom(const CsvReader& rows, const std::vector<std::string_view>& cells)
{
    if (cells.size() != columns.size())
        rows.fail(
            Message::english("a row of a plan has %1 cells, not %2", columns.size(), cells.size()));
    TagRow row;
    row.file.path = textOf(cells[0]);
    row.file.tags.genres = genresOfText(textOf(cells[1]));
    row.file.tags.kind = valueNamed<TagKind>(cells[4]).value_or(TagKind::Id3v24);
    row.confidence = textOf(cells[5]);
    row.file.tags.fingerprint = textOf(cells[8]);
    if (row.file.tags.fingerprint.empty())
        return failedRow(row.file.path, Message(textOf(cells[3])));
    row.file.stamp = {.size = numberOf<std::uint64_t>(rows, cells[6]),
                      .modified = numberOf<std::int64_t>(rows, cells[7])};
    setGenres(row, genresOfText(textOf(cells[2])));
    return row;
}

} // namespace

TaggedFile readTaggedFile(const std::filesystem::path& file, const CancellationToken& cancellation)
{
    const std::optional<FileStamp> stamp = stampOf(file);
    auto source = std::make_unique<FileSource>(file); // says what is wrong
    SandboxedTags tags(std::move(source), whenCanceled(cancellation));
    return {.path = file, .stamp = stamp.value_or(FileStamp()), .tags = tags.read()};
}

TagRow planRow(const TaggedFile& file, const std::vector<ChosenGenre>& chosen,
               const GenreRules& rules)
{
    TagRow row = {.file = file, .then = file.tags.genres};
    if (rules.existing == ExistingGenres::Keep && !row.now().empty()) {
        row.reason = hasGenres();
        return row;
    }
    if (chosen.empty()) {
        row.reason = nothingChosen();
        return row;
    }
    std::vector<std::string> names;
    std::ranges::transform(chosen, std::back_inserter(names), &ChosenGenre::name);
    if (rules.writesConfidence)
        row.confidence = confidenceText(chosen);
    setGenres(row, rules.existing == ExistingGenres::Append ? joinedGenres(row.now(), names)
                                                            : joinedGenres({}, names));
    return row;
}

TagRow unheardRow(const TaggedFile& file)
{
    return {.file = file,
            .then = file.tags.genres,
            .reason = Message::english("The models have not heard it as it is now.")};
}

TagRow failedRow(const std::filesystem::path& file, const Message& reason)
{
    return {.file = {.path = file}, .reason = reason};
}

void setGenres(TagRow& row, const std::vector<std::string>& genres)
{
    row.then = genres.empty() ? row.now() : genres;
    // ID3v2.3 has one text for all genres, and ASF no order.
    const bool isSame = sortedGenres(row.then) == sortedGenres(row.now());
    const bool hasNews = !row.confidence.empty() && row.confidence != row.file.tags.confidence;
    row.reason = isSame && !hasNews ? saysSo() : Message();
}

std::string genreText(const std::vector<std::string>& genres)
{
    std::string text;
    for (const std::string& genre : genres)
        text += (text.empty() ? "" : std::string(separator)) + genre;
    return text;
}

std::vector<std::string> genresOfText(std::string_view text)
{
    std::vector<std::string> genres;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator.front()), text.size());
        const std::string genre = trimmed(text.substr(0, end));
        if (!genre.empty())
            genres.push_back(genre);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return genres;
}

std::string planTable(const std::vector<TagRow>& rows)
{
    std::string table;
    for (const std::string_view column : columns)
        table += (table.empty() ? "" : ",") + std::string(column);
    table += '\n';
    for (const TagRow& row : rows) {
        table += csvText(toUtf8(row.file.path.string())) + ',' + csvText(genreText(row.now())) +
                 ',' + csvText(genreText(row.then)) + ',' + csvText(row.reason.str()) + ',' +
                 nameOf(row.file.tags.kind) + ',' + csvText(row.confidence) + ',' +
                 shortestNumber(row.file.stamp.size) + ',' +
                 shortestNumber(row.file.stamp.modified) + ',' + row.file.tags.fingerprint + '\n';
    }
    return table;
}

std::vector<TagRow> readPlanTable(const std::filesystem::path& table)
{
    CsvReader rows(std::make_unique<FileSource>(table), {}, CsvReader::anySeparator);
    std::vector<std::string_view> cells;
    if (!rows.next(cells) || !std::ranges::equal(cells, columns))
        throw DatasetError(Message::english("%1 is no plan; the command tag writes one with --out.",
                                            table.string()));
    std::vector<TagRow> plan;
    while (rows.next(cells))
        plan.push_back(rowFrom(rows, cells));
    return plan;
}

} // namespace genrescope
