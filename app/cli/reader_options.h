#pragma once

#include "core/datasets/reader_info.h"

#include <CLI/CLI.hpp>

#include <map>
#include <string>

namespace genrescope::cli {

/// The options of all readers of datasets, each name once.
class ReaderOptions {
public:
    /// Adds them to a command.
    explicit ReaderOptions(CLI::App& command);

    /// Whether any of them was given.
    bool isAnyGiven() const;

    /// The reader whose own path was given. @throws CLI::Error if none or several were given, or if
    /// a required option is missing.
    const ReaderInfo& chosen() const;

    /// The options that were given, by name.
    std::map<std::string, std::string> values() const;

private:
    bool isGiven(const ReaderField& field) const;
    void add(const ReaderField& field);
    void check(const ReaderInfo& info) const;

    CLI::App& command_;
    std::map<std::string, CLI::Option*> options_;
};

/// "FMA's archives, A folder for each genre, …"
std::string titlesOfReaders();

} // namespace genrescope::cli
