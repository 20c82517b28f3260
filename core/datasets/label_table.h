#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// A table of files and their genres that people edit, too: it is read again before each change,
/// which touches the rows of one file; everything else stays as it is, other columns included.
class LabelTable {
public:
    /// Empty, with the columns path, genre and, if wanted, more.
    explicit LabelTable(const std::vector<std::string>& more = {});

    /// Reads a file, with any columns that LabelReader knows as those of files and genres.
    /// @param more  columns of a new table, where there is no file
    /// @throws DatasetError naming the line that makes no sense; FileError.
    static LabelTable read(const std::filesystem::path& path,
                           const std::vector<std::string>& more = {});

    /// By file, as the table calls it: what its rows have as genres, as it is written there. Empty
    /// where the file has a row but no genre.
    std::map<std::string, std::vector<std::string>> genres() const;
    /// By file: the first text that is not empty. Empty where there is no such column.
    std::map<std::string, std::string> texts(std::string_view column) const;

    /// Replaces the rows of a file: one for each genre, or one without any.
    void set(const std::string& file, const std::vector<std::string>& genres);
    /// Only where there is such a column, and nothing in it.
    void complete(const std::string& file, std::string_view column, const std::string& text);
    void remove(const std::string& file);

    /// Replaces the file; removes it where the table has no rows. @throws FileError.
    void write(const std::filesystem::path& path) const;

private:
    using Row = std::vector<std::string>;

    /// Columns from 0; columns_.size() if there is none.
    std::size_t find(std::string_view column) const;

    Row columns_;
    std::size_t file_ = 0;
    std::size_t genre_ = 1;
    char separator_ = ',';
    std::vector<Row> rows_;
};

} // namespace genrescope
