#include "ui/presenters/result_export.h"

#include "core/base/binary_file.h"
#include "core/base/json_text.h"
#include "core/features/mel_config.h"
#include "ui/data/path_text.h"
#include "ui/presenters/listen_presenter.h"
#include "ui/presenters/sonic_visualiser_layer.h"
#include "ui/services/track_analyzer.h"

namespace genrescope {

namespace {

/// As classify --json prints it.
std::string listJson(const std::vector<ListedTrack>& tracks)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const ListedTrack& track : tracks) {
        if (track.prediction)
            json.push_back(predictionJson(*track.prediction));
        else if (!track.failure.empty())
            json.push_back({{"file", track.file}, {"error", track.failure}});
    }
    return jsonText(json, 2) + '\n';
}

std::string listText(const std::vector<ListedTrack>& tracks, const std::vector<std::string>& models,
                     ResultExport::ListForm form)
{
    if (form == ResultExport::ListForm::Json)
        return listJson(tracks);
    return predictionTable(tracks, models,
                           form == ResultExport::ListForm::Csv ? TableForm::Csv : TableForm::Tsv);
}

/// @throws DecodeError, FileError if the music's file has to be looked at and cannot be read
std::string timelineText(const TrackPrediction& track, const std::vector<std::string>& models,
                         ResultExport::TimelineForm form)
{
    switch (form) {
    case ResultExport::TimelineForm::Audacity:
        return audacityLabels(genreRegions(track), models);
    case ResultExport::TimelineForm::Raven:
        return ravenSelections(genreRegions(track), models, MelConfig().maxFrequency);
    case ResultExport::TimelineForm::SonicVisualiser:
        return sonicVisualiserLayer(genreRegions(track), models,
                                    readAudioInfo(track.file).sampleRate);
    case ResultExport::TimelineForm::Csv:
        break;
    }
    return timelineTable(track, models);
}

} // namespace

ResultExport::ResultExport(const ListenPresenter& presenter, QObject* parent)
    : QObject(parent), presenter_(presenter)
{
    connect(&writer_, &TaskRunner::failed, this, &ResultExport::failed);
}

ResultExport::~ResultExport()
{
    writer_.finish();
}

ListedTrack ResultExport::listed(const TrackItem& track) const
{
    return {.file = pathOf(track.path).string(),
            .title = track.title.toStdString(),
            .artist = track.artist.toStdString(),
            .duration = track.duration,
            .failure = track.failure.toStdString(),
            .prediction = presenter_.tracks().findings().prediction(track.id)};
}

std::vector<ListedTrack> ResultExport::list() const
{
    const TrackTableModel& table = presenter_.tracks().table();
    std::vector<ListedTrack> tracks;
    for (int row = 0; row < table.rowCount(); ++row)
        tracks.push_back(listed(table.at(row)));
    return tracks;
}

std::vector<std::string> ResultExport::models() const
{
    std::vector<std::string> names;
    for (const ModelLabel& model : presenter_.models())
        names.push_back(model.name.toStdString());
    return names;
}

QString ResultExport::tableOf(const std::vector<TrackKey>& tracks) const
{
    std::vector<ListedTrack> rows;
    for (const TrackKey id : tracks) {
        if (const TrackItem* const track = presenter_.tracks().table().find(id))
            rows.push_back(listed(*track));
    }
    return rows.empty() ? QString()
                        : QString::fromStdString(predictionTable(rows, models(), TableForm::Tsv));
}

void ResultExport::writeList(const QString& file, ListForm form)
{
    writer_.start<bool>(
        [path = pathOf(file), tracks = list(), models = models(), form](const TaskContext&) {
            writeFile(path, listText(tracks, models, form));
            return true;
        },
        [](bool) {});
}

void ResultExport::writeTimeline(const QString& file, TimelineForm form)
{
    const auto shown = presenter_.shownTrack();
    const auto prediction = shown ? presenter_.tracks().findings().prediction(*shown) : nullptr;
    if (prediction == nullptr) {
        Q_EMIT failed(tr("There are no genres over time yet; wait until the models have heard the "
                         "track."));
        return;
    }
    writer_.start<bool>(
        [path = pathOf(file), prediction, models = models(), form](const TaskContext&) {
            writeFile(path, timelineText(*prediction, models, form));
            return true;
        },
        [](bool) {});
}

} // namespace genrescope
