#pragma once

#include "ui/data/model_card.h"
#include "ui/tasks/task_runner.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace genrescope {

/// The models in use: two places for one checkpoint each. They hold the starter models that came
/// with the program until others are chosen.
class ActiveModels : public QObject {
    Q_OBJECT

public:
    static constexpr int places = 2;

    /// @param starters  files; empty where the program came without.
    explicit ActiveModels(QStringList starters = {}, QObject* parent = nullptr);

    const std::vector<ModelCard>& models() const { return models_; }
    /// The files of the places that are not empty.
    QStringList files() const;
    /// One per place, empty where there is no model: the choice to remember. An empty list if
    /// nothing was chosen.
    QStringList chosenFiles() const;
    bool hasStarters() const { return !starters_.isEmpty(); }
    bool isStarter(const QString& file) const { return starters_.contains(file); }
    /// Puts a checkpoint in a place once it is read and found good; empty clears the place.
    void choose(int place, const QString& file);
    /// Puts a checkpoint where it fits: in place of one of the same kind, else in an empty place.
    void add(const QString& file);
    /// Puts a checkpoint in place of a starter of the same kind, else in an empty place; if there
    /// is neither, nothing changes.
    void offer(const QString& file);
    /// Fills all places, in order; changed() follows once, failed() for each unusable file.
    /// With no files at all, the starters are used. Does not count as a choice to remember: it was
    /// remembered already, or is for this session only.
    void setFiles(const QStringList& files);
    /// Discards every choice.
    void useStarters();

Q_SIGNALS:
    /// The models in use changed.
    void changed();
    /// A choice was made that is to be remembered: chosenFiles(). Follows changed().
    void choiceMade();
    /// A checkpoint was read, found usable, and put in a place.
    void opened(const QString& file);
    /// One sentence.
    void failed(const QString& sentence);

private:
    void fill(const QStringList& files, bool chosen, const std::function<void()>& then = {});
    void show(std::vector<ModelCard> models);
    void put(int place, const ModelCard& card);
    /// The first one that fits, or -1.
    template<typename Fits>
    int find(Fits fits) const;
    int placeFor(const ModelCard& card) const;
    int roomFor(const ModelCard& card) const;
    /// Reads a checkpoint; then(card) follows on this thread if it is good.
    void read(const QString& file, const std::function<void(const ModelCard&)>& then);

    QStringList starters_;
    std::vector<ModelCard> models_;
    /// By a person; the starters, or nothing, do not count as a choice.
    bool chosen_ = false;
    TaskRunner runner_;
};

} // namespace genrescope
