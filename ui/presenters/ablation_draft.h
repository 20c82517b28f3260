#pragma once

#include "core/ablation/ablation_plan.h"
#include "core/ablation/ablation_queue.h"
#include "ui/presenters/train_draft.h"

#include <QObject>

#include <vector>

namespace genrescope {

/// One way in which a variant may differ from the baseline.
struct AblationLever {
    SettingChange change = {};
    bool isChosen = false;
};

/// What an ablation is about to compare: a short training by a recipe, and the same with one
/// setting changed at a time. Its settings are those of TrainDraft.
class AblationDraft : public QObject {
    Q_OBJECT

public:
    static constexpr int mostSeeds = 10;

    /// Of the choices, the recipes that learn genres.
    explicit AblationDraft(const TrainChoices& choices, QObject* parent = nullptr);

    /// Recipe, models, length and threads of all runs.
    TrainDraft& base() { return base_; }
    const TrainDraft& base() const { return base_; }
    /// Short, as an ablation's runs are many.
    void useRecipe(const std::string& name);

    /// Settings of all chosen models that a variant may change, in the order of the form.
    std::vector<const TrainSetting*> settings() const;
    /// Ready-made ones of these settings, in their order, and then those that were added.
    const std::vector<AblationLever>& levers() const { return levers_; }
    void setChosen(std::size_t lever, bool chosen);
    /// Chosen; one that is there already is chosen, too. Nothing if it changes nothing.
    void add(const TrainSetting& setting, const OptionValue& value);

    int seeds() const { return seeds_; }
    void setSeeds(int seeds);
    int threads() const;

    AblationPlan plan() const;
    /// @throws ConfigError, one sentence, if it cannot be trained.
    AblationQueue queue() const;

Q_SIGNALS:
    void changed();

private:
    void offerLevers();

    TrainDraft base_;
    std::vector<AblationLever> levers_;
    /// Added by hand.
    std::vector<SettingChange> own_;
    int seeds_ = 3;
};

/// As SettingChange names it.
std::string settingName(const TrainSetting& setting);

} // namespace genrescope
