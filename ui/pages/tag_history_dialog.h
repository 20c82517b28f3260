#pragma once

#include "ui/presenters/tag_history.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace genrescope {

class ErrorPanel;

/// What was written into tags earlier: batches and their files, which can be taken back.
class TagHistoryDialog : public QDialog {
    Q_OBJECT

public:
    /// @param history  not owned.
    explicit TagHistoryDialog(TagHistory& history, QWidget* parent = nullptr);

    /// What became of the last undo, or what the list holds.
    QString summary() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void showHistory();
    void showBatches();
    void showFiles();
    void showButton();
    QStringList selectedFiles() const;
    void retranslate();

    TagHistory& history_;
    QLabel* explanation_;
    QLabel* batchesLabel_;
    QTreeWidget* batches_;
    QLabel* filesLabel_;
    QTreeWidget* files_;
    ErrorPanel* error_;
    QLabel* summary_;
    QDialogButtonBox* buttons_;
    QPushButton* undo_;
    QPushButton* close_;
};

} // namespace genrescope
