#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace genrescope {

class ColumnFit;
class RunTableModel;

/// The table of runs with its filter, "only differences", resuming, deletion and its undo.
class RunTable : public QWidget {
    Q_OBJECT

public:
    /// @param model  not owned.
    explicit RunTable(RunTableModel& model, QWidget* parent = nullptr);

    /// Folder of the chosen run; empty if none is.
    QString current() const;
    void setCurrent(const QString& folder);

    /// Offers to take back the deletion of a run.
    void showUndo(const QString& folder);
    void hideUndo();

    /// Whether a run can be resumed now, if an interrupted one is selected.
    void setResumingPossible(bool possible);

Q_SIGNALS:
    void currentChanged(const QString& folder);
    void removeRequested(const QString& folder);
    void resumeRequested(const QString& folder);
    void undoRequested(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeUndoBar();
    void updateColumns();
    void updateButtons();
    void requestRemoval();
    void retranslate();

    RunTableModel& model_;
    QSortFilterProxyModel* sorted_;
    QLabel* title_;
    QLineEdit* filter_;
    QCheckBox* onlyDifferences_;
    QPushButton* resume_;
    QPushButton* remove_;
    QTableView* table_;
    ColumnFit* columns_;
    QWidget* undoBar_;
    QLabel* undoText_;
    QPushButton* undo_;
    QString undoFolder_;
    bool resumingPossible_ = false;
};

} // namespace genrescope
