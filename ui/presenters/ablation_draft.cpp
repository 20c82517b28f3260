#include "ui/presenters/ablation_draft.h"

#include <algorithm>
#include <set>

namespace genrescope {

namespace {

/// Of the baseline: enough for differences to show, short enough for dozens of runs.
constexpr int shortEpochs = 10;

TrainChoices forGenres(TrainChoices choices)
{
    std::erase_if(choices.recipes,
                  [](const TrainConfig& recipe) { return recipe.objective != Objective::Genres; });
    return choices;
}

/// Values that leave something out or replace it with something else of its kind: the other word,
/// the switch turned, 0 of what can be 0, no file.
std::vector<OptionValue> alternatives(const ModelOption& option, const OptionValue& value)
{
    if (const auto* const yes = std::get_if<bool>(&value))
        return {!*yes};
    if (const auto* const whole = std::get_if<int>(&value))
        return *whole > 0 && option.minimum == 0.0 ? std::vector<OptionValue>{0}
                                                   : std::vector<OptionValue>();
    if (const auto* const number = std::get_if<double>(&value))
        return *number > 0.0 && option.minimum == 0.0 ? std::vector<OptionValue>{0.0}
                                                      : std::vector<OptionValue>();
    std::vector<OptionValue> others;
    for (const OptionChoice& choice : option.choices) {
        if (OptionValue(choice.name) != value)
            others.emplace_back(choice.name);
    }
    if (option.choices.empty() && option.text == OptionText::Checkpoint &&
        value != OptionValue(std::string()))
        others.emplace_back(std::string());
    return others;
}

} // namespace

std::string settingName(const TrainSetting& setting)
{
    return (setting.model.empty() ? "" : "options.") + setting.description.name;
}

AblationDraft::AblationDraft(const TrainChoices& choices, QObject* parent)
    : QObject(parent), base_(forGenres(choices))
{
    useRecipe(base_.recipe());
    connect(&base_, &TrainDraft::changed, this, [this] {
        offerLevers();
        Q_EMIT changed();
    });
    offerLevers();
}

void AblationDraft::useRecipe(const std::string& name)
{
    const OptionValue threads = base_.value(base_.setting("threads"));
    base_.useRecipe(name);
    const TrainSetting& epochs = base_.setting("epochs");
    base_.setValue(epochs, std::min(shortEpochs, std::get<int>(base_.recipeValue(epochs))));
    base_.setValue(base_.setting("threads"), threads);
}

std::vector<const TrainSetting*> AblationDraft::settings() const
{
    std::vector<const TrainSetting*> settings;
    std::set<std::string> seen;
    for (const TrainSetting& setting : base_.settings()) {
        const bool isKnownToAll =
            std::ranges::all_of(base_.choices().models, [&](const ModelInfo& model) {
                return setting.model.empty() || !base_.isChosen(model.name) ||
                       std::ranges::count(model.options, setting.description.name,
                                          &ModelOption::name) > 0;
            });
        if (isKnownToAll && base_.matters(setting) && canVary(settingName(setting)) &&
            seen.insert(settingName(setting)).second)
            settings.push_back(&setting);
    }
    return settings;
}

void AblationDraft::offerLevers()
{
    std::vector<AblationLever> levers;
    const auto offer = [&](const SettingChange& change, bool isChosen) {
        if (std::ranges::find(levers, change, &AblationLever::change) != levers.end())
            return;
        const auto before = std::ranges::find(levers_, change, &AblationLever::change);
        levers.push_back({change, before == levers_.end() ? isChosen : before->isChosen});
    };
    const std::vector<TrainConfig> configs = base_.configs();
    for (const TrainSetting* const setting : settings()) {
        const std::string name = settingName(*setting);
        if (!configs.empty() && hasEffect(configs.front(), name)) {
            for (const OptionValue& value :
                 alternatives(setting->description, base_.value(*setting)))
                offer({name, value}, false);
        }
        for (const SettingChange& own : own_) {
            if (own.setting == name && own.value != base_.value(*setting))
                offer(own, true);
        }
    }
    levers_ = std::move(levers);
}

void AblationDraft::setChosen(std::size_t lever, bool chosen)
{
    if (levers_.at(lever).isChosen == chosen)
        return;
    levers_[lever].isChosen = chosen;
    Q_EMIT changed();
}

void AblationDraft::add(const TrainSetting& setting, const OptionValue& value)
{
    const SettingChange change = {settingName(setting), value};
    if (value == base_.value(setting))
        return;
    if (std::ranges::find(levers_, change, &AblationLever::change) == levers_.end()) {
        own_.push_back(change);
        offerLevers();
    }
    std::ranges::find(levers_, change, &AblationLever::change)->isChosen = true;
    Q_EMIT changed();
}

void AblationDraft::setSeeds(int seeds)
{
    seeds = std::clamp(seeds, 1, mostSeeds);
    if (std::exchange(seeds_, seeds) != seeds)
        Q_EMIT changed();
}

int AblationDraft::threads() const
{
    return std::get<int>(base_.value(base_.setting("threads")));
}

AblationPlan AblationDraft::plan() const
{
    AblationPlan plan = {.recipe = base_.recipe(), .seeds = seeds_};
    for (const ModelInfo& model : base_.choices().models) {
        if (base_.isChosen(model.name))
            plan.models.push_back(model.name);
    }
    for (const TrainSetting* const setting : settings()) {
        if (setting->model.empty() && base_.differs(*setting))
            plan.base.push_back({settingName(*setting), base_.value(*setting)});
    }
    plan.variants.push_back({.name = baselineName});
    for (const AblationLever& lever : levers_) {
        if (lever.isChosen)
            plan.variants.push_back({variantName(lever.change), {lever.change}});
    }
    return plan;
}

AblationQueue AblationDraft::queue() const
{
    return ablationQueueFromJson(ablationQueueToJson(plan()));
}

} // namespace genrescope
