#pragma once

#include "ui/data/model_label.h"
#include "ui/presenters/evaluate_presenter.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace genrescope {

class ExampleList;

/// Which tracks of a report the list shows, and what it says about them. A count's tracks follow
/// the threshold, and differences the genre.
class ListedExamples : public QObject {
    Q_OBJECT

public:
    /// @param presenter, list  not owned.
    ListedExamples(EvaluatePresenter& presenter, ExampleList& list, QObject* parent);

    /// Lists nothing of the presenter's new outcome yet.
    void begin(const std::vector<ModelLabel>& models, const QStringList& genres);

    void listCount(std::size_t checkpoint, Outcome outcome);
    void listCell(std::size_t checkpoint, const ShownConfusion& shown, std::size_t truth,
                  std::size_t choice);
    /// @param anyGenre  over all genres, or in the chosen one.
    void listDifferences(bool anyGenre);

    /// The presenter's genre or language has changed.
    void followGenre();
    /// The presenter's genre or threshold has changed.
    void followCounts();

private:
    QString genre(std::size_t label) const { return genres_[static_cast<qsizetype>(label)]; }

    EvaluatePresenter& presenter_;
    ExampleList& list_;
    std::vector<ModelLabel> models_;
    QStringList genres_;
    /// What is listed, if it is a count, or the differences in the chosen genre.
    std::optional<std::pair<std::size_t, Outcome>> count_;
    bool differences_ = false;
};

} // namespace genrescope
