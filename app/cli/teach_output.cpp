#include "app/cli/teach_output.h"

#include "app/cli/text_format.h"
#include "core/runs/run_log.h"

#include <algorithm>
#include <iostream>

namespace genrescope::cli {

namespace {

constexpr std::size_t shownDoubts = 10;

Json jsonOf(const std::optional<Interval>& interval)
{
    return interval ? Json{interval->low, interval->high} : Json();
}

Json jsonOf(const TaughtGenre& genre)
{
    Json curve = Json::array();
    for (const std::optional<double>& value : genre.curve)
        curve.push_back(optionalNumber(value));
    return {{"genre", genre.name},
            {"tracks", genre.tracks},
            {"artists", genre.artists},
            {"average_precision", optionalNumber(genre.averagePrecision)},
            {"interval", jsonOf(genre.interval)},
            {"chance", genre.chance},
            {"roc_auc", optionalNumber(genre.rocAuc)},
            {"threshold", genre.threshold},
            {"f1", genre.f1},
            {"verdict", nameOf(genre.verdict)},
            {"reason", genre.reason.str()},
            {"curve", curve},
            {"hint", genre.hint.str()}};
}

Json jsonOf(const HeadChoice& choice)
{
    return {{"strength", choice.strength},
            {"expectation", choice.expectation},
            {"weighted_ap", choice.weightedAp}};
}

Json jsonOf(const TeachReport& report, const Workspace& workspace)
{
    Json json = {
        {"tracks", report.tracks.size()},
        {"artists", report.artists},
        {"protocol", report.protocol.str()},
        {"weighted_ap", optionalNumber(report.weightedAp)},
        {"interval", jsonOf(report.interval)},
        {"chosen", jsonOf(report.chosen)},
        {"tried", Json::array()},
        {"calibration_error", {{"before", report.before.error}, {"after", report.after.error}}},
        {"genres", Json::array()},
        {"curve", Json::array()},
        {"doubts", Json::array()},
        {"unusable", Json::array()},
        {"notes", Json::array()},
        {"embedded", report.embedded},
        {"kept", report.kept},
        {"embedding_seconds", milli(report.embeddingSeconds)},
        {"fitting_seconds", milli(report.fittingSeconds)}};
    for (const HeadChoice& choice : report.tried)
        json["tried"].push_back(jsonOf(choice));
    for (const TaughtGenre& genre : report.genres)
        json["genres"].push_back(jsonOf(genre));
    for (std::size_t i = 0; i < report.curve.weightedAp.size(); ++i)
        json["curve"].push_back({{"share", report.curve.shares[i]},
                                 {"weighted_ap", optionalNumber(report.curve.weightedAp[i])}});
    for (const LabelDoubt& doubt : report.doubts)
        json["doubts"].push_back({{"track", doubt.track},
                                  {"file", workspace.manifest().find(doubt.track)->file},
                                  {"labeled", report.genres[doubt.labeled].name},
                                  {"labeled_probability", doubt.labeledProbability},
                                  {"suggested", report.genres[doubt.suggested].name},
                                  {"suggested_probability", doubt.suggestedProbability}});
    for (const FailedClip& track : report.unusable)
        json["unusable"].push_back(failureJson(track));
    for (const Message& note : report.notes)
        json["notes"].push_back(note.str());
    return json;
}

std::string text(const std::optional<Interval>& interval)
{
    return interval ? fixed(interval->low, 2) + " – " + fixed(interval->high, 2) : "–";
}

std::string text(TeachVerdict verdict)
{
    switch (verdict) {
    case TeachVerdict::Told:
        return "yes";
    case TeachVerdict::Uncertain:
        return "uncertain";
    case TeachVerdict::NotYet:
        break;
    }
    return "not yet";
}

void printGenres(const TeachReport& report)
{
    TextTable table({"genre", "tracks", "artists", "AP", "95% by artists", "by chance", "ROC-AUC",
                     "F1", "told"});
    for (const TaughtGenre& genre : report.genres)
        table.add({printable(genre.name), std::to_string(genre.tracks),
                   std::to_string(genre.artists), fixed(genre.averagePrecision, 2),
                   text(genre.interval), fixed(genre.chance, 2), fixed(genre.rocAuc, 2),
                   fixed(genre.f1, 2), text(genre.verdict)});
    std::cout << table.text();
    for (const TaughtGenre& genre : report.genres) {
        const std::string why = genre.reason.str();
        const std::string hint = genre.hint.str();
        if (!why.empty() || !hint.empty())
            std::cout << printable(genre.name) << ": " << why
                      << (why.empty() || hint.empty() ? "" : " ") << hint << '\n';
    }
}

void printDoubts(const TeachReport& report, const Workspace& workspace)
{
    if (report.doubts.empty())
        return;
    std::cout << "Labels that may be wrong: " << report.doubts.size() << '\n';
    for (std::size_t i = 0; i < std::min(shownDoubts, report.doubts.size()); ++i) {
        const LabelDoubt& doubt = report.doubts[i];
        std::cout << "  " << printable(workspace.manifest().find(doubt.track)->file) << ": "
                  << printable(report.genres[doubt.labeled].name) << ' '
                  << percent(doubt.labeledProbability) << ", "
                  << printable(report.genres[doubt.suggested].name) << ' '
                  << percent(doubt.suggestedProbability) << '\n';
    }
}

Json jsonOf(const PrepareResult& prepared)
{
    Json failed = Json::array();
    for (const FailedClip& clip : prepared.build.failed)
        failed.push_back(failureJson(clip));
    return {{"tracks", prepared.build.tracks},
            {"prepared", prepared.build.prepared},
            {"skipped", prepared.build.skipped},
            {"failed", failed},
            {"seconds", milli(prepared.seconds)}};
}

void printPrepared(const PrepareResult& prepared)
{
    std::cout << prepared.build.tracks << " tracks, " << prepared.build.prepared << " prepared, "
              << prepared.build.failed.size() << " failed, in " << fixed(prepared.seconds, 1)
              << " s\n";
    for (const Message& note : prepared.manifest.notes)
        std::cout << "Note: " << printable(note.str()) << '\n';
    for (const FailedClip& clip : prepared.build.failed)
        std::cout << "Failed: " << printable(clip.file) << ": " << printable(clip.reason.str())
                  << '\n';
}

} // namespace

TeachOutput::TeachOutput(bool json, const Workspace& workspace,
                         const std::optional<PrepareResult>& prepared)
    : json_(json),
      workspace_(workspace),
      result_({{"workspace", workspace.folder().string()},
               {"prepared", prepared ? jsonOf(*prepared) : Json()},
               {"models", Json::array()}})
{
    if (!json_ && prepared)
        printPrepared(*prepared);
}

TeachOutput::~TeachOutput()
{
    if (json_ && !result_["models"].empty())
        print(result_);
}

void TeachOutput::add(const std::filesystem::path& encoder, const std::filesystem::path& run,
                      const TaughtModel& taught)
{
    const std::string checkpoint = bestCheckpointPath(run).string();
    const TeachReport& report = taught.report;
    if (json_) {
        Json json = {{"checkpoint", checkpoint},
                     {"init", encoder.string()},
                     {"model", taught.checkpoint.metadata.architecture}};
        json.update(jsonOf(report, workspace_));
        result_["models"].push_back(std::move(json));
        return;
    }
    std::cout << '\n'
              << printable(checkpoint) << "\n"
              << printable(report.protocol.str()) << ": " << report.tracks.size() << " tracks, "
              << report.artists << " artists\n";
    printGenres(report);
    std::cout << "Weighted AP " << fixed(report.weightedAp, 3) << " (" << text(report.interval)
              << "); by share of the artists:";
    for (std::size_t i = 0; i < report.curve.shares.size(); ++i)
        std::cout << ' ' << percent(report.curve.shares[i]) << " → "
                  << fixed(report.curve.weightedAp[i], 3);
    std::cout << "\nCalibration error " << fixed(report.before.error, 3) << " before, "
              << fixed(report.after.error, 3) << " after\n";
    printDoubts(report, workspace_);
    for (const FailedClip& track : report.unusable)
        std::cout << "Not used: " << printable(track.file) << ": " << printable(track.reason.str())
                  << '\n';
    for (const Message& note : report.notes)
        std::cout << "Note: " << printable(note.str()) << '\n';
    std::cout << report.embedded << " tracks heard in " << fixed(report.embeddingSeconds, 1)
              << " s, " << report.kept << " kept; fitted in " << fixed(report.fittingSeconds, 1)
              << " s\n"
              << std::flush;
}

} // namespace genrescope::cli
