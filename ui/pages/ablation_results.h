#pragma once

#include "ui/models/ablation_table_model.h"
#include "ui/presenters/ablation_presenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QSplitter;
class QTableView;

namespace genrescope {

class ChartPanel;
class DifferenceChart;
class Heading;

/// How the variants of an ablation compare, as far as they are trained: a table and a chart; above
/// them which ablation that is, and the way to continue it.
class AblationResults : public QWidget {
    Q_OBJECT

public:
    /// @param presenter  not owned.
    explicit AblationResults(AblationPresenter& presenter, QWidget* parent = nullptr);

Q_SIGNALS:
    /// With seeds up to this one.
    void resumeRequested(int seeds);
    /// One sentence.
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTable();
    void listAblations();
    void showAblation();
    void plot();
    void updateState();
    QString noteText() const;
    void retranslate();

    AblationPresenter& presenter_;
    AblationTableModel model_;
    Heading* title_ = nullptr;
    QComboBox* ablations_;
    QLabel* seedsLabel_;
    QSpinBox* seeds_;
    QPushButton* resume_;
    QLabel* note_ = nullptr;
    QTableView* table_ = nullptr;
    DifferenceChart* chart_;
    ChartPanel* panel_;
    QSplitter* parts_;
};

} // namespace genrescope
