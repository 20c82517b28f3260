#pragma once

#include "core/base/appended_file.h"
#include "core/reports/prediction_report.h"

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace genrescope::cli {

/// The results of many tracks as a CSV table: printed, or added to a file as they come. A file that
/// an interrupted program left is continued, behind its last complete row.
class ResultTable {
public:
    /// @param file  empty to print.
    /// @throws ConfigError if the file is a table of other models; FileError.
    ResultTable(std::vector<ModelColumns> models, const std::filesystem::path& file);

    /// Whether the file has a row for this one.
    bool has(const std::filesystem::path& track) const;
    /// @throws DiskFullError, FileError.
    void add(const ListedTrack& track);

private:
    void resume(const std::filesystem::path& file, const std::string& header);
    void write(const std::string& text);

    std::vector<ModelColumns> models_;
    /// As cells.
    std::set<std::string> done_;
    std::unique_ptr<AppendedFile> file_;
};

} // namespace genrescope::cli
