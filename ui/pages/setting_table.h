#pragma once

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;

namespace genrescope {

class SettingField;
class TrainDraft;
struct TrainSetting;

/// Every setting of a draft, grouped under headings: nothing else affects training.
class SettingTable : public QWidget {
    Q_OBJECT

public:
    /// @param draft  not owned.
    explicit SettingTable(TrainDraft& draft, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRow(const TrainSetting& setting);
    void update();
    void retranslate();

    TrainDraft& draft_;
    QFormLayout* form_;
    QPushButton* resetAll_;
    struct Row {
        /// Only where a group begins.
        QLabel* heading = nullptr;
        QLabel* label = nullptr;
        SettingField* field = nullptr;
    };
    std::vector<Row> rows_;
};

} // namespace genrescope
