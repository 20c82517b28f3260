#pragma once

#include "ui/data/teach_outcome.h"

namespace genrescope::test {

/// A dataset of three tracks, of Rock, Pop and Pop.
inline std::shared_ptr<const Manifest> threeTracks()
{
    Manifest manifest;
    manifest.labels = {"Rock", "Pop"};
    manifest.tracks = {
        {.id = 1, .file = "a.mp3", .title = "First", .artist = "Ann", .labels = {0}},
        {.id = 2, .file = "b.mp3", .title = "Second", .artist = "Bob", .labels = {1}},
        {.id = 3, .file = "c.mp3", .title = "Third", .artist = "Cy", .labels = {1}}};
    return std::make_shared<const Manifest>(std::move(manifest));
}

inline TaughtResult taughtResult(const std::string& architecture, std::vector<LabelDoubt> doubts)
{
    TaughtResult result = {.encoder = architecture + ".safetensors",
                           .architecture = architecture,
                           .checkpoint = QString::fromStdString("/runs/" + architecture)};
    TaughtGenre rock = {.name = "Rock", .tracks = 1, .artists = 1, .averagePrecision = 0.25};
    rock.reason = Message::english("Too few tracks to tell: %1.", 1);
    TaughtGenre pop = {.name = "Pop",
                       .tracks = 2,
                       .artists = 2,
                       .averagePrecision = architecture == "gru" ? 0.75 : 0.875,
                       .interval = Interval{0.5, 1.0},
                       .verdict = TeachVerdict::Told};
    result.report.genres = {rock, pop};
    result.report.tracks = {1, 2, 3};
    result.report.truth = {1, 0, 0, 1, 0, 1};
    result.report.unusable = {{.track = 4, .file = "d.mp3", .reason = "It is silent."}};
    result.report.weightedAp = 0.625;
    result.report.doubts = std::move(doubts);
    return result;
}

/// Both models doubt that the second track is Pop; the GRU alone, more strongly, the first one.
inline TeachOutcome fakeTeaching(const TeachRequest& request)
{
    const LabelDoubt first = {.track = 1,
                              .labeled = 0,
                              .suggested = 1,
                              .labeledProbability = 0.0,
                              .suggestedProbability = 1.0};
    const LabelDoubt second = {.track = 2,
                               .labeled = 1,
                               .suggested = 0,
                               .labeledProbability = 0.25,
                               .suggestedProbability = 0.5};
    return {
        .manifest = threeTracks(),
        .corrections = request.corrections.value_or(Corrections()),
        .models = {taughtResult("gru", {first, second}), taughtResult("transformer", {second})}};
}

} // namespace genrescope::test
