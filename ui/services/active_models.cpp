#include "ui/services/active_models.h"

#include "core/base/error.h"
#include "core/models/checkpoint.h"
#include "ui/data/path_text.h"
#include "ui/text/error_text.h"
#include "ui/text/model_name.h"

#include <algorithm>

namespace genrescope {

namespace {

/// @throws CheckpointError, FileError.
ModelCard readCard(const QString& file, const QStringList& starters)
{
    const std::filesystem::path path = file.toStdU16String();
    const CheckpointMetadata metadata = readCheckpoint(path).metadata;
    ModelCard card;
    card.file = file;
    card.starter = starters.contains(file);
    card.architecture = QString::fromStdString(metadata.architecture);
    card.recipe = QString::fromStdString(metadata.recipe);
    for (const std::string& label : metadata.labels)
        card.genres << textOf(label);
    if (metadata.output.noMusic >= 0)
        card.noMusic = card.genres.value(metadata.output.noMusic);
    const auto ap = metadata.metrics.find("validation_weighted_ap");
    if (ap != metadata.metrics.end())
        card.weightedAp = ap->second;
    return card;
}

/// A file that keeps its place although it cannot be read.
ModelCard unreadableCard(const QString& file, const QString& sentence)
{
    ModelCard card;
    card.file = file;
    card.problem = sentence;
    return card;
}

} // namespace

ActiveModels::ActiveModels(QStringList starters, std::size_t places, QObject* parent)
    : QObject(parent), starters_(std::move(starters)), minPlaces_(places), models_(places)
{
    connect(&runner_, &TaskRunner::failed, this, &ActiveModels::failed);
}

std::vector<ActiveModel> ActiveModels::active() const
{
    std::vector<ActiveModel> active;
    std::vector<ModelCard> cards;
    for (std::size_t place = 0; place < models_.size(); ++place) {
        if (!models_[place].listens())
            continue;
        active.push_back({models_[place].file, {{}, static_cast<int>(place)}});
        cards.push_back(models_[place]);
    }
    const std::vector<ModelLabel> labels = checkpointLabels(cards);
    for (std::size_t i = 0; i < labels.size(); ++i)
        active[i].label.name = labels[i].name;
    return active;
}

QStringList ActiveModels::files() const
{
    QStringList files;
    for (const ActiveModel& model : active())
        files << model.file;
    return files;
}

QStringList ActiveModels::genres() const
{
    QStringList genres;
    for (const ModelCard& model : models_) {
        if (!model.listens())
            continue;
        genres << model.genres;
        genres.removeAll(model.noMusic);
    }
    genres.removeDuplicates();
    return genres;
}

std::optional<QStringList> ActiveModels::chosenFiles() const
{
    if (!chosen_)
        return std::nullopt;
    QStringList files;
    for (const ModelCard& model : models_)
        files << model.file;
    return files;
}

void ActiveModels::choose(int place, const QString& file)
{
    if (file.isEmpty())
        put(static_cast<std::size_t>(place), {});
    else
        read(file,
             [this, place](const ModelCard& card) { put(static_cast<std::size_t>(place), card); });
}

void ActiveModels::add(const QString& file)
{
    read(file, [this](const ModelCard& card) {
        const auto same =
            find([&](const ModelCard& model) { return model.architecture == card.architecture; });
        const auto place = same ? same : find(std::mem_fn(&ModelCard::isEmpty));
        put(place.value_or(models_.size()), card);
    });
}

void ActiveModels::offer(const QString& file)
{
    const bool full = std::ranges::none_of(
        models_, [](const ModelCard& model) { return model.isEmpty() || model.starter; });
    if (full)
        return;
    read(file, [this](const ModelCard& card) {
        if (const auto place = roomFor(card))
            put(*place, card);
    });
}

void ActiveModels::setFiles(const std::optional<QStringList>& files)
{
    fill(files.value_or(starters_), files.has_value());
}

void ActiveModels::useStarters()
{
    fill(starters_, false, [this] { Q_EMIT choiceMade(); });
}

void ActiveModels::readAgain(const QString& file)
{
    QStringList placed;
    for (const ModelCard& model : models_) {
        if (!model.isEmpty())
            placed << model.file;
    }
    runner_.start<std::vector<ModelCard>>(
        [file, placed, starters = starters_](const TaskContext&) {
            std::vector<ModelCard> cards;
            for (const QString& one : placed) {
                // One file may have several names.
                std::error_code failure;
                if (std::filesystem::equivalent(pathOf(one), pathOf(file), failure))
                    cards.push_back(readCard(one, starters));
            }
            return cards;
        },
        [this](const std::vector<ModelCard>& cards) {
            bool listening = false;
            for (ModelCard& model : models_) {
                const auto read = std::ranges::find(cards, model.file, &ModelCard::file);
                if (read == cards.end())
                    continue;
                model = *read;
                listening = true;
            }
            if (listening)
                Q_EMIT changed();
        });
}

void ActiveModels::fill(const QStringList& files, bool chosen, const std::function<void()>& then)
{
    runner_.start<std::vector<ModelCard>>(
        [files, starters = starters_](const TaskContext&) {
            std::vector<ModelCard> cards;
            for (const QString& file : files) {
                try {
                    cards.push_back(file.isEmpty() ? ModelCard() : readCard(file, starters));
                } catch (const Error& error) {
                    cards.push_back(unreadableCard(file, errorText(error)));
                }
            }
            return cards;
        },
        [this, chosen, then](std::vector<ModelCard> cards) {
            chosen_ = chosen;
            show(std::move(cards));
            if (then)
                then();
            for (const ModelCard& card : std::vector(models_)) {
                if (card.listens())
                    Q_EMIT opened(card.file);
                else if (!card.isEmpty())
                    Q_EMIT failed(card.problem);
            }
        });
}

void ActiveModels::show(std::vector<ModelCard> models)
{
    models_ = std::move(models);
    dropEmptyEnd();
    Q_EMIT changed();
}

void ActiveModels::read(const QString& file, const std::function<void(const ModelCard&)>& then)
{
    runner_.start<ModelCard>(
        [file, starters = starters_](const TaskContext&) { return readCard(file, starters); },
        then);
}

template<typename Fits>
std::optional<std::size_t> ActiveModels::find(Fits fits) const
{
    const auto found = std::find_if(models_.begin(), models_.end(), fits);
    if (found == models_.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - models_.begin());
}

std::optional<std::size_t> ActiveModels::roomFor(const ModelCard& card) const
{
    const auto starter = find([&](const ModelCard& model) {
        return model.architecture == card.architecture && model.starter;
    });
    return starter ? starter : find(std::mem_fn(&ModelCard::isEmpty));
}

void ActiveModels::put(std::size_t place, const ModelCard& card)
{
    if (place >= models_.size())
        models_.resize(place + 1);
    models_[place] = card;
    chosen_ = true;
    dropEmptyEnd();
    Q_EMIT changed();
    Q_EMIT choiceMade();
    if (card.listens())
        Q_EMIT opened(card.file);
}

void ActiveModels::dropEmptyEnd()
{
    while (models_.size() > minPlaces_ && models_.back().isEmpty())
        models_.pop_back();
    models_.resize(std::max(models_.size(), minPlaces_));
}

} // namespace genrescope
