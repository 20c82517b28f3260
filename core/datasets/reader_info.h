#pragma once

#include "core/base/message.h"
#include "core/datasets/dataset_reader.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// A word that an option may be.
struct ReaderChoice {
    /// On the command line: "closed".
    std::string name = {};
    /// For people.
    Message title = {};

    bool operator==(const ReaderChoice& other) const { return name == other.name; }
};

/// One option of a reader, as the command line and the window offer it.
struct ReaderField {
    enum class Kind { File, Folder, FileOrFolder, Choice, Count, Flag };

    /// "min-tracks": --min-tracks on the command line. Readers whose options mean the same share
    /// the name.
    std::string name = {};
    Kind kind = Kind::FileOrFolder;
    /// A few words; help where they do not suffice.
    Message title = {};
    Message help = {};
    /// Of a path: the name that it usually has, and which files are offered: "*.zip".
    std::string example = {};
    std::string pattern = {};
    /// Of a Choice; the first is the default.
    std::vector<ReaderChoice> choices = {};
    /// Of a Count: default and minimum.
    int defaultCount = 0;
    int minimum = 0;
    /// A path without which nothing can be read.
    bool isRequired = false;

    bool isPath() const
    {
        return kind == Kind::File || kind == Kind::Folder || kind == Kind::FileOrFolder;
    }
};

/// "min-tracks": genres with fewer training tracks are left out.
ReaderField minTracksField();

/// The values of a reader's fields by name, as text; those that are not given have their default.
class ReaderValues {
public:
    /// @throws ConfigError as makeReader.
    ReaderValues(const std::vector<ReaderField>& fields, std::map<std::string, std::string> given);

    std::filesystem::path path(const std::string& name) const;
    /// One of the field's choices.
    const std::string& choice(const std::string& name) const;
    int count(const std::string& name) const;
    bool flag(const std::string& name) const;

private:
    std::map<std::string, std::string> given_;
};

/// One kind of dataset.
struct ReaderInfo {
    /// As in Manifest::reader.
    std::string name = {};
    Message title = {};
    /// The first is a path that no other reader has: giving it chooses the reader.
    std::vector<ReaderField> fields = {};
    std::unique_ptr<DatasetReader> (*make)(const ReaderValues& values) = nullptr;
    /// The audio behind Manifest::audioPath, where that is not a folder.
    std::unique_ptr<AudioCollection> (*openArchive)(const std::filesystem::path& path) = nullptr;
};

/// All kinds. A new one is a row in reader_info.cpp.
const std::vector<ReaderInfo>& readerInfos();

/// @throws ConfigError if there is no reader of this name, it has no such option, or a value is not
///         one that the option can have.
std::unique_ptr<DatasetReader> makeReader(const std::string& name,
                                          const std::map<std::string, std::string>& values);

/// Opens a file of a dataset's audio, from the collection that the manifest was made from.
/// @throws DatasetError or FileError if there is none.
std::unique_ptr<ByteSource> openAudio(const Manifest& manifest, const std::string& file);

} // namespace genrescope
