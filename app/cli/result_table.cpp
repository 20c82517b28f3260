#include "app/cli/result_table.h"

#include "core/archives/csv_reader.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/file_status.h"
#include "core/base/utf8.h"
#include "core/reports/csv_cells.h"

#include <iostream>

namespace genrescope::cli {

namespace {

// Of millions of tracks.
constexpr std::uint64_t maxTableBytes = std::uint64_t{1} << 30;

std::string cellOf(const std::filesystem::path& track)
{
    return harmlessText(toUtf8(track.string()));
}

} // namespace

ResultTable::ResultTable(std::vector<ModelColumns> models, const std::filesystem::path& file)
    : models_(std::move(models))
{
    const std::string header = predictionHeader(models_, TableForm::Csv);
    if (!file.empty() && pathExists(file) && fileSize(file) > 0) {
        resume(file, header);
        return;
    }
    if (!file.empty())
        file_ = std::make_unique<AppendedFile>(file);
    write(header);
}

void ResultTable::resume(const std::filesystem::path& file, const std::string& header)
{
    std::string text = readTextFile(file, maxTableBytes);
    if (!text.starts_with(header))
        throw ConfigError(
            Message::english("%1 is no table of these models; name another file.", file.string()));
    // What a kill left of a row: rows are lines.
    const std::size_t complete = text.rfind('\n') + 1;
    text.resize(complete);
    CsvReader rows(std::make_unique<FileSource>(file));
    std::vector<std::string_view> cells;
    while (rows.position() < complete && rows.next(cells))
        done_.emplace(cells.front());
    file_ = std::make_unique<AppendedFile>(file, complete);
}

bool ResultTable::has(const std::filesystem::path& track) const
{
    return done_.contains(cellOf(track));
}

void ResultTable::add(const ListedTrack& track)
{
    write(predictionRow(track, models_, TableForm::Csv));
}

void ResultTable::write(const std::string& text)
{
    if (file_)
        file_->append(text);
    else
        std::cout << text << std::flush;
}

} // namespace genrescope::cli
