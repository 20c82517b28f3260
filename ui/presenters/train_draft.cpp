#include "ui/presenters/train_draft.h"

#include "core/base/error.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Those of the model, with every default filled in. A recipe may also name options of other
/// models.
ModelOptions optionsFor(const ModelInfo& model, const ModelOptions& named)
{
    const ModelOptions typed = typedOptions(model, withDependentDefaults(model.name, named));
    ModelOptions options;
    for (const ModelOption& option : model.options) {
        const auto given = typed.find(option.name);
        options[option.name] = given == typed.end() ? option.defaultValue : given->second;
    }
    return options;
}

} // namespace

TrainDraft::TrainDraft(TrainChoices choices, QObject* parent)
    : QObject(parent), choices_(std::move(choices))
{
    describe();
    for (const ModelInfo& model : choices_.models)
        chosen_.insert(model.name);
    takeRecipe(choices_.recipes.empty() ? TrainConfig() : choices_.recipes.front());
}

void TrainDraft::describe()
{
    for (const TrainField& field : trainFields())
        settings_.push_back({{}, field.description, titleOf(field.group)});
    for (const ModelInfo& model : choices_.models) {
        for (const ModelOption& option : model.options)
            settings_.push_back({model.name, option, model.title});
    }
}

const TrainSetting& TrainDraft::setting(const std::string& name) const
{
    const auto found = std::ranges::find_if(settings_, [&](const TrainSetting& one) {
        return one.model.empty() && one.description.name == name;
    });
    if (found == settings_.end())
        throw ConfigError(Message::english("There is no setting \"%1\".", name));
    return *found;
}

OptionValue TrainDraft::valueIn(const TrainSetting& setting, const TrainConfig& config,
                                const std::map<std::string, ModelOptions>& options) const
{
    const std::string& name = setting.description.name;
    return setting.model.empty() ? trainFieldValue(config, name)
                                 : options.at(setting.model).at(name);
}

OptionValue TrainDraft::value(const TrainSetting& setting) const
{
    return valueIn(setting, shared_, options_);
}

OptionValue TrainDraft::recipeValue(const TrainSetting& setting) const
{
    return valueIn(setting, recipe_, recipeOptions_);
}

bool TrainDraft::differs(const TrainSetting& setting) const
{
    return value(setting) != recipeValue(setting);
}

bool TrainDraft::matters(const TrainSetting& setting) const
{
    return setting.model.empty() || isChosen(setting.model);
}

int TrainDraft::differences() const
{
    return static_cast<int>(std::ranges::count_if(
        settings_, [this](const TrainSetting& one) { return matters(one) && differs(one); }));
}

void TrainDraft::setChosen(const std::string& model, bool chosen)
{
    const bool known = std::ranges::count(choices_.models, model, &ModelInfo::name) > 0;
    if (!known || isChosen(model) == chosen)
        return;
    if (chosen)
        chosen_.insert(model);
    else
        chosen_.erase(model);
    Q_EMIT changed();
}

void TrainDraft::setValue(const TrainSetting& setting, const OptionValue& value)
{
    if (this->value(setting) == value)
        return;
    if (setting.model.empty())
        setTrainField(shared_, setting.description.name, value);
    else
        options_.at(setting.model).at(setting.description.name) = value;
    Q_EMIT changed();
}

void TrainDraft::reset(const TrainSetting& setting)
{
    setValue(setting, recipeValue(setting));
}

void TrainDraft::resetAll()
{
    shared_ = recipe_;
    options_ = recipeOptions_;
    Q_EMIT changed();
}

void TrainDraft::takeRecipe(const TrainConfig& recipe)
{
    recipe_ = recipe;
    for (const ModelInfo& model : choices_.models)
        recipeOptions_[model.name] = optionsFor(model, recipe.options);
    shared_ = recipe_;
    options_ = recipeOptions_;
}

void TrainDraft::useRecipe(const std::string& name)
{
    const auto found = std::ranges::find(choices_.recipes, name, &TrainConfig::recipe);
    if (found == choices_.recipes.end())
        return;
    takeRecipe(*found);
    Q_EMIT changed();
}

void TrainDraft::use(const std::vector<TrainConfig>& configs)
{
    if (configs.empty())
        return;
    const auto recipe =
        std::ranges::find(choices_.recipes, configs.front().recipe, &TrainConfig::recipe);
    if (recipe != choices_.recipes.end())
        takeRecipe(*recipe);
    else if (!choices_.recipes.empty())
        takeRecipe(choices_.recipes.front());
    shared_ = configs.front();
    shared_.recipe = recipe_.recipe;
    std::set<std::string> chosen;
    for (const TrainConfig& config : configs) {
        const auto model = std::ranges::find(choices_.models, config.model, &ModelInfo::name);
        if (model == choices_.models.end())
            continue;
        options_[model->name] = optionsFor(*model, config.options);
        chosen.insert(model->name);
    }
    if (!chosen.empty())
        chosen_ = std::move(chosen);
    Q_EMIT changed();
}

std::vector<TrainConfig> TrainDraft::configs() const
{
    std::vector<TrainConfig> configs;
    for (const ModelInfo& model : choices_.models) {
        if (!isChosen(model.name))
            continue;
        TrainConfig& config = configs.emplace_back(shared_);
        config.model = model.name;
        config.options = options_.at(model.name);
    }
    return configs;
}

} // namespace genrescope
