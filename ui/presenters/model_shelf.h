#pragma once

#include "ui/tasks/task_runner.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace genrescope {

/// What is shown of a checkpoint.
struct ModelCard {
    /// Empty = no model.
    QString file = {};
    /// ModelInfo::name.
    QString architecture = {};
    QString recipe = {};
    int labels = 0;
    /// In validation, if known.
    std::optional<double> weightedAp = {};

    bool isEmpty() const { return file.isEmpty(); }
    /// A short name: the file's, or its folder's where the file is one of a run.
    QString name() const;
};

/// Which models are listened with: two places for one checkpoint each.
class ModelShelf : public QObject {
    Q_OBJECT

public:
    static constexpr int places = 2;

    explicit ModelShelf(QObject* parent = nullptr);

    const std::vector<ModelCard>& models() const { return models_; }
    /// The files of the places that are not empty.
    QStringList files() const;

    /// Puts a checkpoint in a place once it is read and found good; empty clears the place.
    void choose(int place, const QString& file);
    /// Puts a checkpoint where it fits: in place of one of the same kind, else in an empty place.
    void add(const QString& file);
    /// Fills all places, in order; changed() follows once, failed() for each file that is no good.
    void setFiles(const QStringList& files);
    /// Shows models that no file was read for: for pictures of the window.
    void show(std::vector<ModelCard> models);

Q_SIGNALS:
    /// What stands on the shelf changed.
    void changed();
    /// A checkpoint was read, found good, and put up.
    void opened(const QString& file);
    /// One sentence.
    void failed(const QString& sentence);

private:
    void put(int place, const ModelCard& card);
    int placeFor(const ModelCard& card) const;

    std::vector<ModelCard> models_;
    TaskRunner runner_;
};

} // namespace genrescope
