#pragma once

#include "ui/presenters/robustness_presenter.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;

namespace genrescope {

class ChartPanel;
class RobustnessChart;

/// How far the scores of a track's genres move when its sound is changed, while that is found out
/// and afterwards; goes away with what was found.
class RobustnessDialog : public QDialog {
    Q_OBJECT

public:
    /// @param presenter  not owned; it has been asked.
    RobustnessDialog(RobustnessPresenter& presenter, const QString& genre, QWidget* parent);
    ~RobustnessDialog() override;

    void setGenre(const QString& genre);
    QString genre() const { return genre_; }
    /// What is said in words: the largest move, and what was left out.
    QString answer() const;

Q_SIGNALS:
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void showFound();
    void offerGenres();
    void plot();
    QString moveText() const;
    void retranslate();

    RobustnessPresenter& presenter_;
    QString genre_;
    QLabel* explanation_;
    QLabel* genreLabel_;
    QComboBox* genres_;
    RobustnessChart* chart_;
    ChartPanel* panel_;
    QProgressBar* progress_;
    QLabel* answer_;
    QDialogButtonBox* buttons_;
};

} // namespace genrescope
