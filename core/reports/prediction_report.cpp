#include "core/reports/prediction_report.h"

#include "core/base/utf8.h"
#include "core/reports/csv_cells.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace genrescope {

namespace {

using Json = nlohmann::ordered_json;

/// Lines of cells.
class CellWriter {
public:
    explicit CellWriter(TableForm form) : form_(form) {}

    void add(std::string_view text)
    {
        std::string cell(text);
        std::ranges::replace_if(
            cell,
            [this](char c) {
                return c == '\n' || c == '\r' || (c == '\t' && form_ == TableForm::Tsv);
            },
            ' ');
        addCell(form_ == TableForm::Csv ? csvText(cell) : harmlessText(cell));
    }
    void add(double number)
    {
        std::string cell;
        appendCsvNumber(cell, number);
        addCell(cell);
    }
    /// To the millionth: further digits depend on the processor.
    void addProbability(double value) { add(std::round(value * 1e6) / 1e6); }
    void addNothing() { addCell({}); }
    void endLine()
    {
        text_ += '\n';
        begun_ = false;
    }
    const std::string& text() const { return text_; }

private:
    void addCell(std::string_view cell)
    {
        if (begun_)
            text_ += form_ == TableForm::Csv ? ',' : '\t';
        text_ += cell;
        begun_ = true;
    }

    TableForm form_;
    std::string text_;
    bool begun_ = false;
};

Json timelineJson(const ModelPrediction& model, const std::vector<std::size_t>& labels)
{
    Json json = {
        {"times_s", Json::array()}, {"genres", Json::array()}, {"probabilities", Json::array()}};
    for (const std::size_t label : labels)
        json["genres"].push_back(model.labels[label]);
    for (std::size_t t = 0; t < model.times.size(); ++t) {
        json["times_s"].push_back(milli(model.times[t]));
        Json row = Json::array();
        for (const std::size_t label : labels)
            row.push_back(model.timeline[t * model.labels.size() + label]);
        json["probabilities"].push_back(std::move(row));
    }
    return json;
}

Json modelJson(const ModelPrediction& model, std::size_t top, bool timeline)
{
    const std::vector<std::size_t> labels = topLabels(model.probabilities, top);
    Json json = {{"checkpoint", model.checkpoint},
                 {"architecture", model.architecture},
                 {"genres", Json::array()},
                 {"timeline", nullptr}};
    for (const std::size_t label : labels) {
        Json& genre = json["genres"].emplace_back(
            Json{{"genre", model.labels[label]},
                 {"probability", model.probabilities[label]},
                 {"threshold", model.thresholds[label]},
                 {"called", model.probabilities[label] >= model.thresholds[label]}});
        const auto tags = model.teacherTags.find(model.labels[label]);
        if (tags != model.teacherTags.end())
            genre["teacher_tags"] = tags->second;
    }
    if (timeline)
        json["timeline"] = timelineJson(model, labels);
    return json;
}

/// Its labels are those of the first track that has any.
ModelColumns columnsOf(const std::string& name, std::size_t model,
                       std::span<const ListedTrack> tracks)
{
    for (const ListedTrack& track : tracks) {
        if (track.prediction && model < track.prediction->models.size())
            return {.name = name, .labels = track.prediction->models[model].labels};
    }
    return {.name = name};
}

std::string calledGenres(const ModelPrediction& model)
{
    std::string called;
    for (const std::size_t label : topLabels(model.probabilities)) {
        if (model.probabilities[label] >= model.thresholds[label])
            called += (called.empty() ? "" : "; ") + model.labels[label];
    }
    return called;
}

void addModel(const ListedTrack& track, std::size_t model, std::size_t labels, CellWriter& row)
{
    const auto* const known = track.prediction && model < track.prediction->models.size()
                                  ? &track.prediction->models[model]
                                  : nullptr;
    if (known == nullptr || known->probabilities.size() != labels) {
        for (std::size_t i = 0; i <= labels; ++i)
            row.addNothing();
        return;
    }
    row.add(calledGenres(*known));
    for (const double probability : known->probabilities)
        row.addProbability(probability);
}

/// Adds the regions of one genre of one model.
void addRegions(const ModelPrediction& model, std::size_t label, double duration,
                GenreRegion region, std::vector<GenreRegion>& regions)
{
    const std::size_t count = model.times.size();
    std::size_t crops = 0;
    double sum = 0.0;
    region.genre = model.labels[label];
    for (std::size_t t = 0; t < count; ++t) {
        const double probability = model.timeline[t * model.labels.size() + label];
        const bool called = probability >= model.thresholds[label];
        if (called && crops == 0)
            region.begin = t == 0 ? 0.0 : (model.times[t - 1] + model.times[t]) / 2.0;
        if (called) {
            ++crops;
            sum += probability;
        }
        if (crops == 0 || (called && t + 1 < count))
            continue;
        const bool last = called;
        region.end = last ? duration : (model.times[t - 1] + model.times[t]) / 2.0;
        region.probability = sum / static_cast<double>(crops);
        regions.push_back(region);
        crops = 0;
        sum = 0.0;
    }
}

} // namespace

std::vector<std::size_t> topLabels(const std::vector<double>& probabilities, std::size_t count)
{
    std::vector<std::size_t> order(probabilities.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return probabilities[a] > probabilities[b];
    });
    order.resize(std::min(count, order.size()));
    return order;
}

nlohmann::ordered_json predictionJson(const TrackPrediction& track, std::size_t top, bool timeline)
{
    Json json = {{"file", track.file},
                 {"title", track.title},
                 {"artist", track.artist},
                 {"duration_s", milli(track.duration)},
                 {"corrupt_packets", track.corruptPackets},
                 {"verdict", nameOf(track.verdict)},
                 {"models", Json::array()}};
    for (const ModelPrediction& model : track.models)
        json["models"].push_back(modelJson(model, top, timeline));
    return json;
}

std::string predictionHeader(std::span<const ModelColumns> models, TableForm form)
{
    CellWriter table(form);
    for (const char* column : {"file", "title", "artist", "duration_s", "verdict", "failure"})
        table.add(std::string_view(column));
    for (const ModelColumns& model : models) {
        table.add(model.name);
        for (const std::string& label : model.labels)
            table.add(model.name + ": " + label);
    }
    table.endLine();
    return table.text();
}

std::string predictionRow(const ListedTrack& track, std::span<const ModelColumns> models,
                          TableForm form)
{
    CellWriter row(form);
    row.add(toUtf8(track.file));
    row.add(track.title);
    row.add(track.artist);
    row.add(milli(track.duration));
    if (track.prediction)
        row.add(std::string_view(nameOf(track.prediction->verdict)));
    else
        row.addNothing();
    row.add(track.failure);
    for (std::size_t m = 0; m < models.size(); ++m)
        addModel(track, m, models[m].labels.size(), row);
    row.endLine();
    return row.text();
}

std::string predictionTable(std::span<const ListedTrack> tracks,
                            const std::vector<std::string>& models, TableForm form)
{
    std::vector<ModelColumns> columns;
    for (const std::string& name : models)
        columns.push_back(columnsOf(name, columns.size(), tracks));
    std::string table = predictionHeader(columns, form);
    for (const ListedTrack& track : tracks)
        table += predictionRow(track, columns, form);
    return table;
}

std::string timelineTable(const TrackPrediction& track, const std::vector<std::string>& models)
{
    std::vector<std::string> genres;
    for (const ModelPrediction& model : track.models) {
        for (const std::string& label : model.labels) {
            if (std::ranges::find(genres, label) == genres.end())
                genres.push_back(label);
        }
    }
    CellWriter table(TableForm::Csv);
    table.add(std::string_view("model"));
    table.add(std::string_view("time_s"));
    for (const std::string& genre : genres)
        table.add(genre);
    table.endLine();
    for (std::size_t m = 0; m < track.models.size(); ++m) {
        const ModelPrediction& model = track.models[m];
        for (std::size_t t = 0; t < model.times.size(); ++t) {
            table.add(models[m]);
            table.add(milli(model.times[t]));
            for (const std::string& genre : genres) {
                const auto label = std::ranges::find(model.labels, genre);
                if (label == model.labels.end())
                    table.addNothing();
                else
                    table.addProbability(static_cast<double>(
                        model.timeline[t * model.labels.size() +
                                       static_cast<std::size_t>(label - model.labels.begin())]));
            }
            table.endLine();
        }
    }
    return table.text();
}

std::vector<GenreRegion> genreRegions(const TrackPrediction& track)
{
    std::vector<GenreRegion> regions;
    for (std::size_t m = 0; m < track.models.size(); ++m) {
        const ModelPrediction& model = track.models[m];
        const auto first = static_cast<std::ptrdiff_t>(regions.size());
        for (std::size_t label = 0; label < model.labels.size(); ++label)
            addRegions(model, label, track.duration, {.model = m}, regions);
        std::stable_sort(
            regions.begin() + first, regions.end(),
            [](const GenreRegion& a, const GenreRegion& b) { return a.begin < b.begin; });
    }
    return regions;
}

std::string audacityLabels(std::span<const GenreRegion> regions,
                           const std::vector<std::string>& models)
{
    CellWriter table(TableForm::Tsv);
    for (const GenreRegion& region : regions) {
        table.add(milli(region.begin));
        table.add(milli(region.end));
        table.add(region.genre + " (" + models[region.model] + ")");
        table.endLine();
    }
    return table.text();
}

std::string ravenSelections(std::span<const GenreRegion> regions,
                            const std::vector<std::string>& models, double highest)
{
    CellWriter table(TableForm::Tsv);
    for (const char* column : {"Selection", "View", "Channel", "Begin Time (s)", "End Time (s)",
                               "Low Freq (Hz)", "High Freq (Hz)", "Genre", "Probability", "Model"})
        table.add(std::string_view(column));
    table.endLine();
    double number = 0.0;
    for (const GenreRegion& region : regions) {
        table.add(++number);
        table.add(std::string_view("Spectrogram 1"));
        table.add(1.0);
        table.add(milli(region.begin));
        table.add(milli(region.end));
        table.add(0.0);
        table.add(highest);
        table.add(region.genre);
        table.add(milli(region.probability));
        table.add(models[region.model]);
        table.endLine();
    }
    return table.text();
}

} // namespace genrescope
