#include "app/screenshots/synthetic_library.h"

#include "app/screenshots/synthetic_values.h"
#include "ui/library/catalog_schema.h"
#include "ui/library/catalog_writer.h"
#include "ui/library/library_choices.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <random>

namespace genrescope::screenshots {

namespace {

constexpr std::array words = {"Blue",   "Silver", "Night",  "River", "Paper",  "Golden",  "Slow",
                              "Summer", "Iron",   "Garden", "Stone", "Velvet", "Second",  "Quiet",
                              "Open",   "Broken", "Little", "Red",   "Winter", "Electric"};
constexpr std::array things = {"Train",  "Letter", "Window", "Dance",  "Harbor", "Fire",   "Mirror",
                               "Street", "Ocean",  "Wolf",   "Signal", "Rain",   "Bridge", "Island",
                               "Shadow", "Engine", "Clock",  "Song",   "Field",  "Tower"};
constexpr std::array names = {"Anna", "Björk", "Carlos", "Dina",  "Émile", "Farid", "Greta",
                              "Hiro", "Ines",  "Jonas",  "Karla", "Lior",  "Mina",  "Nils",
                              "Olga", "Pablo", "Quinn",  "Rosa",  "Sven",  "Tara"};

/// Tracks that are written together.
constexpr int together = 1'000;
const QString folder = QStringLiteral("/home/anna/Music");

/// Random numbers of one track, the same wherever it is made.
class Invention {
public:
    explicit Invention(int track) : track_(track), random_(static_cast<unsigned>(track)) {}

    QString path() const
    {
        return QStringLiteral("%1/%2/%3.mp3").arg(folder).arg(track_ / 12).arg(track_);
    }

    AudioInfo info()
    {
        // Albums have twelve tracks and one artist.
        std::mt19937 album(static_cast<unsigned>(track_ / 12));
        AudioInfo info;
        info.declaredDuration = 120.0 + static_cast<double>(random_() % 300);
        info.tags.title = pick(words, random_) + ' ' + pick(things, random_);
        if (random_() % 3 == 0)
            info.tags.title += " " + std::to_string(random_() % 20 + 1);
        info.tags.artist = pick(names, album) + ' ' + pick(things, album);
        info.tags.album = "The " + pick(words, album) + ' ' + pick(things, album);
        info.tags.date = std::to_string(1960 + album() % 65);
        const std::vector<std::string> genres = syntheticGenres();
        if (random_() % 8 != 0)
            info.tags.genre = genres[genre()];
        return info;
    }

    /// @param place  of the model
    ModelPrediction said(std::size_t place)
    {
        ModelPrediction model;
        model.labels = syntheticGenres();
        model.thresholds.assign(model.labels.size(), 0.4);
        // Mostly the genre of the album, sometimes another one.
        const std::size_t favorite = random_() % 5 == 0 ? random_() % model.labels.size() : genre();
        for (std::size_t i = 0; i < model.labels.size(); ++i) {
            const double noise = static_cast<double>(random_() % 1'000) / 1'000.0;
            model.probabilities.push_back(i == favorite ? 0.35 + 0.6 * noise : 0.3 * noise * noise);
        }
        model.embedding = embedding(place, favorite);
        return model;
    }

private:
    template<std::size_t Size>
    static std::string pick(const std::array<const char*, Size>& from, std::mt19937& random)
    {
        return from[random() % Size];
    }

    /// As wide as those of the starter models; similar within a genre.
    std::vector<float> embedding(std::size_t place, std::size_t favorite)
    {
        std::mt19937 center(static_cast<unsigned>(favorite));
        std::vector<float> values(place == 0 ? 512 : 256);
        const auto number = [](std::mt19937& random) {
            return static_cast<float>(random() % 2'000) / 1'000.0F - 1.0F;
        };
        for (float& value : values)
            value = number(center) + number(random_);
        return values;
    }

    std::size_t genre() const
    {
        return static_cast<std::size_t>(track_ / 12 * 7) % syntheticGenres().size();
    }

    int track_;
    std::mt19937 random_;
};

void writeTracks(CatalogWriter& writer, int first, int last, std::size_t models)
{
    CatalogChanges changes;
    for (int track = first; track < last; ++track)
        changes.added.emplace_back(Invention(track).path(), FileStamp{1, 1});
    writer.apply(changes);
    std::vector<ScannedTrack> scanned;
    for (const CatalogTrack& there : writer.untagged()) {
        Invention invention(QFileInfo(there.path).baseName().toInt());
        ScannedTrack& track = scanned.emplace_back();
        track.id = there.id;
        track.info = invention.info();
        TrackPrediction prediction;
        prediction.duration = track.info->declaredDuration;
        for (std::size_t i = 0; i < models; ++i)
            prediction.models.push_back(invention.said(i));
        track.prediction = std::move(prediction);
    }
    writer.write(scanned);
}

} // namespace

void writeSyntheticLibrary(const QString& catalog, int tracks,
                           const std::vector<ActiveModel>& models)
{
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(catalog + suffix);
    openCatalog(catalog);
    CatalogWriter writer(catalog);
    writer.useModels(models);
    for (int first = 0; first < tracks; first += together)
        writeTracks(writer, first, std::min(tracks, first + together), models.size());
    writeLibraryChoices(
        {.folders = {folder},
         .paused = true,
         .searches = {QStringLiteral("disagree:tag"), QStringLiteral("genre:jazz gru>0.8")}},
        QFileInfo(catalog).path() + QStringLiteral("/library.json"));
}

} // namespace genrescope::screenshots
