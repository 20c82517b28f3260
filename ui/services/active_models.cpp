#include "ui/services/active_models.h"

#include "core/base/error.h"
#include "core/models/checkpoint.h"
#include "ui/text/error_text.h"

#include <algorithm>

namespace genrescope {

namespace {

ModelCard readCard(const QString& file, const QStringList& starters)
{
    const CheckpointMetadata metadata = readCheckpoint(file.toStdString()).metadata;
    ModelCard card;
    card.file = file;
    card.starter = starters.contains(file);
    card.architecture = QString::fromStdString(metadata.architecture);
    card.recipe = QString::fromStdString(metadata.recipe);
    card.labels = static_cast<int>(metadata.labels.size());
    const auto ap = metadata.metrics.find("validation_weighted_ap");
    if (ap != metadata.metrics.end())
        card.weightedAp = ap->second;
    return card;
}

} // namespace

ActiveModels::ActiveModels(QStringList starters, QObject* parent)
    : QObject(parent), starters_(std::move(starters)), models_(places)
{
    connect(&runner_, &TaskRunner::failed, this, &ActiveModels::failed);
}

QStringList ActiveModels::files() const
{
    QStringList files;
    for (const ModelCard& model : models_) {
        if (!model.isEmpty())
            files << model.file;
    }
    return files;
}

QStringList ActiveModels::chosenFiles() const
{
    QStringList files;
    if (!chosen_)
        return files;
    for (const ModelCard& model : models_)
        files << model.file;
    return files;
}

void ActiveModels::choose(int place, const QString& file)
{
    if (file.isEmpty()) {
        put(place, {});
        return;
    }
    read(file, [this, place](const ModelCard& card) {
        put(place, card);
        Q_EMIT opened(card.file);
    });
}

void ActiveModels::add(const QString& file)
{
    read(file, [this](const ModelCard& card) {
        put(placeFor(card), card);
        Q_EMIT opened(card.file);
    });
}

void ActiveModels::offer(const QString& file)
{
    const bool full = std::ranges::none_of(
        models_, [](const ModelCard& model) { return model.isEmpty() || model.starter; });
    if (full)
        return;
    read(file, [this](const ModelCard& card) {
        const int place = roomFor(card);
        if (place < 0)
            return;
        put(place, card);
        Q_EMIT opened(card.file);
    });
}

void ActiveModels::setFiles(const QStringList& files)
{
    fill(files.isEmpty() ? starters_ : files, !files.isEmpty());
}

void ActiveModels::useStarters()
{
    fill(starters_, false, [this] { Q_EMIT choiceMade(); });
}

void ActiveModels::fill(const QStringList& files, bool chosen, const std::function<void()>& then)
{
    struct LoadedCards {
        std::vector<ModelCard> cards = {};
        QStringList failures = {};
    };
    runner_.start<LoadedCards>(
        [files = files.mid(0, places), starters = starters_](const TaskContext&) {
            LoadedCards activeModels;
            for (const QString& file : files) {
                try {
                    activeModels.cards.push_back(file.isEmpty() ? ModelCard()
                                                                : readCard(file, starters));
                } catch (const Error& error) {
                    activeModels.cards.emplace_back();
                    activeModels.failures << errorText(error);
                }
            }
            return activeModels;
        },
        [this, chosen, then](const LoadedCards& activeModels) {
            chosen_ = chosen;
            show(activeModels.cards);
            if (then)
                then();
            for (const ModelCard& card : activeModels.cards) {
                if (!card.isEmpty())
                    Q_EMIT opened(card.file);
            }
            for (const QString& sentence : activeModels.failures)
                Q_EMIT failed(sentence);
        });
}

void ActiveModels::show(std::vector<ModelCard> models)
{
    models.resize(places);
    models_ = std::move(models);
    Q_EMIT changed();
}

void ActiveModels::read(const QString& file, const std::function<void(const ModelCard&)>& then)
{
    runner_.start<ModelCard>(
        [file, starters = starters_](const TaskContext&) { return readCard(file, starters); },
        then);
}

template<typename Fits>
int ActiveModels::find(Fits fits) const
{
    const auto found = std::find_if(models_.begin(), models_.end(), fits);
    return found == models_.end() ? -1 : static_cast<int>(found - models_.begin());
}

int ActiveModels::placeFor(const ModelCard& card) const
{
    const int same = find([&](const ModelCard& model) {
        return model.architecture == card.architecture && !model.isEmpty();
    });
    return same >= 0 ? same : std::max(0, find(std::mem_fn(&ModelCard::isEmpty)));
}

int ActiveModels::roomFor(const ModelCard& card) const
{
    const int same = find([&](const ModelCard& model) {
        return model.architecture == card.architecture && model.starter;
    });
    return same >= 0 ? same : find(std::mem_fn(&ModelCard::isEmpty));
}

void ActiveModels::put(int place, const ModelCard& card)
{
    models_.at(static_cast<std::size_t>(place)) = card;
    chosen_ = true;
    Q_EMIT changed();
    Q_EMIT choiceMade();
}

} // namespace genrescope
