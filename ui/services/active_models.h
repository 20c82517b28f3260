#pragma once

#include "ui/data/model_card.h"
#include "ui/tasks/task_runner.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace genrescope {

/// Which models listen, side by side: any number of places, each with one checkpoint or none. The
/// models that come with the program, the starters, are there until others are chosen.
///
/// A checkpoint that cannot be read now (a disk that is not mounted) keeps its place and is read
/// again at the next start.
class ActiveModels : public QObject {
    Q_OBJECT

public:
    /// @param starters  files; empty if the program comes without any.
    /// @param places    the minimum number of places, with a model or empty.
    explicit ActiveModels(QStringList starters = {}, std::size_t places = 2,
                          QObject* parent = nullptr);

    /// One per place; empty ones where there is no model.
    const std::vector<ModelCard>& models() const { return models_; }
    /// Those that can be read, with the labels by which they are told apart.
    std::vector<ActiveModel> active() const;
    /// The files of active().
    QStringList files() const;
    /// All genres of music that they know.
    QStringList genres() const;
    /// What to remember of a choice: one file per place, empty where there is no model. Nothing
    /// until a choice is made.
    std::optional<QStringList> chosenFiles() const;

    bool hasStarters() const { return !starters_.isEmpty(); }
    bool isStarter(const QString& file) const { return starters_.contains(file); }

    /// Puts a checkpoint in a place, or in a new one after the others, once it was read and found
    /// valid. An empty name removes the model, and its place if that is beyond the minimum.
    void choose(int place, const QString& file);
    /// Puts a checkpoint where it fits: in place of a model of the same architecture, else in an
    /// empty place, else in a new one.
    void add(const QString& file);
    /// Puts a checkpoint in place of a starter of the same architecture, else in an empty place;
    /// where there is neither, nothing changes.
    void offer(const QString& file);
    /// Fills as many places as there are files; changed() follows once, failed() for each file that
    /// cannot be used. Nothing: the starters are used. Does not count as a choice to remember: it
    /// was remembered already, or is for this session only.
    void setFiles(const std::optional<QStringList>& files);
    /// A checkpoint's file was written again (other thresholds): if it listens, it is read again
    /// and changed() follows. No choice to remember.
    void readAgain(const QString& file);
    /// Discards every choice.
    void useStarters();

Q_SIGNALS:
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
    void put(std::size_t place, const ModelCard& card);
    /// The first place that fits.
    template<typename Fits>
    std::optional<std::size_t> find(Fits fits) const;
    std::optional<std::size_t> roomFor(const ModelCard& card) const;
    /// Reads a checkpoint; then(card) follows on this thread if it is valid.
    void read(const QString& file, const std::function<void(const ModelCard&)>& then);
    void dropEmptyEnd();

    QStringList starters_;
    std::size_t minPlaces_;
    std::vector<ModelCard> models_;
    /// Whether a person has chosen; the starters, or no models, are not a choice.
    bool chosen_ = false;
    TaskRunner runner_;
};

} // namespace genrescope
