#pragma once

#include "ui/presenters/duplicate_presenter.h"

namespace genrescope::test {

/// Three tracks: 1, of training, is 2 of the test split again, and more so 3 of training.
inline std::shared_ptr<const Manifest> tracksWithCopies()
{
    Manifest manifest;
    manifest.labels = {"Rock", "Pop"};
    manifest.tracks = {{.id = 1, .file = "a.mp3", .title = "First", .artist = "Ann", .labels = {0}},
                       {.id = 2,
                        .file = "b.mp3",
                        .title = "Second",
                        .artist = "Bob",
                        .split = Split::Test,
                        .labels = {0, 1}},
                       {.id = 3, .file = "c.mp3", .labels = {1}}};
    return std::make_shared<const Manifest>(std::move(manifest));
}

inline NearDuplicates fakeDuplicates()
{
    return {.tracks = 3,
            .pairs = {{.first = 1, .second = 2, .alikeness = 0.875, .shift = -2.0},
                      {.first = 1, .second = 3, .alikeness = 1.0}}};
}

/// Nothing was searched before.
inline DuplicateWork fakeDuplicateWork()
{
    const auto outcome = [](const std::filesystem::path& folder) {
        const auto manifest = tracksWithCopies();
        return DuplicateOutcome{.manifest = manifest,
                                .corrections = readCorrections(folder, *manifest)};
    };
    return {.read = [outcome](const std::filesystem::path& folder,
                              const TaskContext&) { return outcome(folder); },
            .search =
                [outcome](const std::filesystem::path& folder, const TaskContext&) {
                    DuplicateOutcome found = outcome(folder);
                    found.found = fakeDuplicates();
                    return found;
                }};
}

} // namespace genrescope::test
