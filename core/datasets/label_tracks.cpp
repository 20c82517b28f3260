#include "core/datasets/label_tracks.h"

#include "core/audio/audio_files.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/file_status.h"
#include "core/base/folded_text.h"
#include "core/base/number_text.h"
#include "core/datasets/folder_collection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view extension = ".txt";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
/// A hundred thousand labels.
constexpr std::uint64_t maxTrackBytes = 4ULL << 20;
/// Enough for the first line of whatever people may have written.
constexpr std::size_t headBytes = 1 << 14;

/// What a line says.
struct Line {
    enum class Kind { Label, Nothing, Unreadable };

    Kind kind = Kind::Nothing;
    std::string_view label = {};
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\f\v";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

/// Takes what lies before the next tab, or all of it.
std::string_view takeCell(std::string_view& line)
{
    const std::size_t tab = std::min(line.find('\t'), line.size());
    const std::string_view cell = line.substr(0, tab);
    line.remove_prefix(std::min(tab + 1, line.size()));
    return cell;
}

std::optional<double> secondsIn(std::string_view cell)
{
    const std::optional<double> seconds = parseNumber<double>(trimmed(cell));
    return seconds && std::isfinite(*seconds) ? seconds : std::nullopt;
}

Line lineOf(std::string_view text)
{
    if (trimmed(text).empty() || text.starts_with('\\'))
        return {};
    const std::optional<double> begin = secondsIn(takeCell(text));
    const std::optional<double> end = secondsIn(takeCell(text));
    if (!begin || !end || *end < *begin)
        return {.kind = Line::Kind::Unreadable};
    return {.kind = Line::Kind::Label, .label = trimmed(text)};
}

/// Calls visit(line, number from 1) for each line until it returns false.
template<typename Visit>
void forEachLine(std::string_view text, Visit&& visit)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (!visit(lineOf(text.substr(0, end)), number))
            return;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// One label track.
struct LabelTrack {
    /// Different ones; those without a text are none.
    std::set<std::string, std::less<>> labels = {};
    int readable = 0;
    int unreadable = 0;
    int firstUnreadable = 0;
};

LabelTrack readTrack(const fs::path& path)
{
    LabelTrack track;
    forEachLine(readTextFile(path, maxTrackBytes), [&](const Line& line, int number) {
        if (line.kind == Line::Kind::Label)
            ++track.readable;
        if (line.kind == Line::Kind::Unreadable && ++track.unreadable == 1)
            track.firstUnreadable = number;
        if (!line.label.empty())
            track.labels.emplace(line.label);
        return true;
    });
    return track;
}

/// Without the part of its name after the last dot.
std::string stemOf(const std::string& file)
{
    return fs::path(file).replace_extension().generic_string();
}

/// Finds music by the names of label tracks.
class Music {
public:
    explicit Music(const fs::path& folder)
    {
        const FolderCollection all(folder, hasAudioExtension);
        for (const AudioEntry& entry : all.entries()) {
            for (const std::string& name : {entry.file, stemOf(entry.file)}) {
                byPath_[name].push_back(entry.file);
                byName_[fs::path(name).filename().string()].push_back(entry.file);
            }
        }
    }

    /// @param name  of a label track, relative to its folder, without ".txt"
    std::vector<std::string> find(const std::string& name) const
    {
        if (const auto found = byPath_.find(name); found != byPath_.end())
            return found->second;
        const auto found = byName_.find(fs::path(name).filename().string());
        const bool isOne = found != byName_.end() && found->second.size() == 1;
        return isOne ? found->second : std::vector<std::string>{};
    }

private:
    std::map<std::string, std::vector<std::string>> byPath_;
    std::map<std::string, std::vector<std::string>> byName_;
};

bool isText(std::string_view file)
{
    return foldedText(file).ends_with(extension);
}

/// Adds label tracks to a table.
class Collector {
public:
    Collector(const fs::path& folder, const fs::path& music)
        : folder_(folder), music_(music.empty() ? folder : music)
    {
    }

    /// @param file  relative to the folder
    void add(const std::string& file)
    {
        const std::vector<std::string> music = music_.find(stemOf(file));
        LabelTrack track;
        try {
            track = readTrack(folder_ / file);
        } catch (const FileError& error) {
            table_.notes.push_back(error.message());
            return;
        }
        if (track.readable == 0) {
            // Notes of people, where no music bears the name.
            if (track.unreadable > 0 && !music.empty())
                table_.notes.push_back(Message::english(
                    "%1 was left out: none of its lines is a label with its times.", file));
            return;
        }
        if (track.unreadable > 0)
            table_.notes.push_back(
                Message::english("Lines of %1 that were left out, because they do not begin with "
                                 "two times: %2 (the first is line %3).",
                                 file, track.unreadable, track.firstUnreadable));
        for (const std::string& one : music.empty() ? std::vector{stemOf(file)} : music)
            addPieces(one, track);
    }

    /// @throws DatasetError if there are no genres.
    TagTable table(const fs::path& tracks)
    {
        if (!tagGenres(texts_, table_))
            throw DatasetError(Message::english(
                "No label in %1 names a genre; export label tracks from Audacity, each under the "
                "name of its music.",
                tracks.string()));
        table_.notes.push_back(Message::english(
            "Each label is a genre of its whole file, whatever part of it the label marks."));
        return std::move(table_);
    }

private:
    void addPieces(const std::string& file, const LabelTrack& track)
    {
        // One at least, so that music without genres is counted.
        if (track.labels.empty()) {
            table_.pieces.push_back({.file = file});
            texts_.emplace_back();
        }
        for (const std::string& label : track.labels) {
            table_.pieces.push_back({.file = file});
            texts_.push_back(label);
        }
    }

    fs::path folder_;
    Music music_;
    TagTable table_;
    std::vector<std::string> texts_;
};

} // namespace

bool areLabelTracks(const fs::path& path)
{
    if (isFolder(path))
        return true;
    FileSource source(path);
    std::array<char, headBytes> head = {};
    const std::size_t bytes = source.read(std::as_writable_bytes(std::span(head)));
    Line first;
    forEachLine({head.data(), bytes}, [&](const Line& line, int) {
        first = line;
        return line.kind == Line::Kind::Nothing;
    });
    return first.kind == Line::Kind::Label;
}

TagTable readLabelTracks(const fs::path& tracks, const fs::path& music, const TaskContext& context)
{
    if (!isFolder(tracks)) {
        const fs::path file = absolutePath(tracks);
        Collector collector(file.parent_path(), music);
        collector.add(file.filename().string());
        return collector.table(tracks);
    }
    Collector collector(tracks, music);
    const FolderCollection texts(tracks, isText);
    for (const AudioEntry& entry : texts.entries()) {
        context.throwIfCanceled();
        collector.add(entry.file);
    }
    return collector.table(tracks);
}

} // namespace genrescope
