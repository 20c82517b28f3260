#pragma once

#include "core/runs/train_fields.h"
#include "ui/presenters/train_choices.h"

#include <QObject>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace genrescope {

/// One setting of the runs that are about to start.
struct TrainSetting {
    /// ModelInfo::name of the model that it shapes; empty for what all models share.
    std::string model = {};
    ModelOption description = {};
    /// What it is about: a heading.
    Message group = {};
};

/// What is about to be trained: a recipe with a person's changes. Everything in a run's config.json
/// is a setting here.
class TrainDraft : public QObject {
    Q_OBJECT

public:
    /// Begins with the first recipe and all models.
    explicit TrainDraft(TrainChoices choices, QObject* parent = nullptr);

    const TrainChoices& choices() const { return choices_; }
    /// Those of all models first, then each model's, in the registry's order. Their addresses do
    /// not change.
    const std::vector<TrainSetting>& settings() const { return settings_; }
    /// One that all models share, by its name in config.json. @throws ConfigError
    const TrainSetting& setting(const std::string& name) const;

    /// The recipe that the settings are compared with.
    const std::string& recipe() const { return recipe_.recipe; }
    bool isChosen(const std::string& model) const { return chosen_.contains(model); }
    OptionValue value(const TrainSetting& setting) const;
    OptionValue recipeValue(const TrainSetting& setting) const;
    bool differs(const TrainSetting& setting) const;
    /// Settings of the chosen models that differ from the recipe.
    int differences() const;
    /// Whether it affects a run: its model is chosen, or all models share it.
    bool matters(const TrainSetting& setting) const;

    void setChosen(const std::string& model, bool chosen);
    /// @throws ConfigError if the setting does not take values of this kind.
    void setValue(const TrainSetting& setting, const OptionValue& value);
    void reset(const TrainSetting& setting);
    void resetAll();
    /// All settings as the recipe has them.
    void useRecipe(const std::string& name);
    /// Takes all settings from these configs, one per model, and chooses their models. A recipe
    /// that is not among the choices is replaced with the first one.
    void use(const std::vector<TrainConfig>& configs);

    /// A config for each chosen model, in the registry's order.
    std::vector<TrainConfig> configs() const;

Q_SIGNALS:
    void changed();

private:
    void describe();
    void takeRecipe(const TrainConfig& recipe);
    OptionValue valueIn(const TrainSetting& setting, const TrainConfig& config,
                        const std::map<std::string, ModelOptions>& options) const;

    TrainChoices choices_;
    std::vector<TrainSetting> settings_;
    TrainConfig recipe_;
    /// What all models share; its model and options mean nothing.
    TrainConfig shared_;
    /// By model: complete, as the recipe has them and as they are.
    std::map<std::string, ModelOptions> recipeOptions_;
    std::map<std::string, ModelOptions> options_;
    std::set<std::string> chosen_;
};

} // namespace genrescope
