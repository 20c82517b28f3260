#include "core/base/error.h"
#include "core/runs/group_place.h"

#include <QTest>

#include <map>

using namespace genrescope;

namespace {

using Variables = std::map<std::string, std::string>;

std::optional<GroupPlace> placeIn(const Variables& variables)
{
    return placeInEnvironment([&](const char* name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    });
}

Variables with(Variables variables, const Variables& others)
{
    for (const auto& [name, value] : others)
        variables[name] = value;
    return variables;
}

const Variables torchrun = {
    {"RANK", "3"}, {"WORLD_SIZE", "8"}, {"MASTER_ADDR", "big1"}, {"MASTER_PORT", "29400"}};
const Variables srun = {{"SLURM_PROCID", "5"},
                        {"SLURM_STEP_NUM_TASKS", "6"},
                        {"SLURM_JOB_ID", "1234567"},
                        {"SLURM_STEP_NODELIST", "node[07-09,12],big1"}};
const Variables mpirun = {{"OMPI_COMM_WORLD_RANK", "1"},
                          {"OMPI_COMM_WORLD_SIZE", "4"},
                          {"OMPI_COMM_WORLD_LOCAL_SIZE", "4"}};

} // namespace

class TestGroupPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aloneWithoutALauncher()
    {
        QVERIFY(!placeIn({}));
        QVERIFY(!placeIn({{"MASTER_ADDR", "big1"}, {"RANK", "0"}}));
        // Of one process, nothing else is needed.
        QVERIFY(!placeIn({{"RANK", "0"}, {"WORLD_SIZE", "1"}}));
        // A batch script of SLURM is not one of its tasks.
        QVERIFY(!placeIn({{"SLURM_PROCID", "0"}, {"SLURM_NTASKS", "4"}}));
    }

    void torchrunAndKubernetes()
    {
        const auto place = placeIn(torchrun);
        QVERIFY(place);
        QCOMPARE(place->rank, 3);
        QCOMPARE(place->size, 8);
        QCOMPARE(place->address, std::string("big1"));
        QCOMPARE(place->port, std::uint16_t{29'400});
        QVERIFY(place->interface.empty());
        QCOMPARE(placeIn(with(torchrun, {{"GLOO_SOCKET_IFNAME", "eth1"}}))->interface,
                 std::string("eth1"));
        // Where torchrun itself listens, nobody else can.
        QCOMPARE(placeIn(with(torchrun, {{"TORCHELASTIC_USE_AGENT_STORE", "True"}}))->port,
                 std::uint16_t{29'401});
        QCOMPARE(placeIn(with(torchrun, {{"TORCHELASTIC_USE_AGENT_STORE", "False"}}))->port,
                 std::uint16_t{29'400});
        // It comes before the others.
        QCOMPARE(placeIn(with(with(srun, mpirun), torchrun))->rank, 3);
    }

    void slurm()
    {
        const auto place = placeIn(srun);
        QVERIFY(place);
        QCOMPARE(place->rank, 5);
        QCOMPARE(place->size, 6);
        QCOMPARE(place->address, std::string("node07"));
        QCOMPARE(place->port, std::uint16_t{15'000 + 4'567});
        const auto named = placeIn(with(srun, {{"MASTER_ADDR", "a"}, {"MASTER_PORT", "1"}}));
        QCOMPARE(named->address, std::string("a"));
        QCOMPARE(named->port, std::uint16_t{1});
        QCOMPARE(placeIn(with(mpirun, srun))->rank, 5);
    }

    void openMpi()
    {
        const auto place = placeIn(mpirun);
        QVERIFY(place);
        QCOMPARE(place->rank, 1);
        QCOMPARE(place->size, 4);
        QCOMPARE(place->address, std::string("127.0.0.1"));
        QCOMPARE(place->port, std::uint16_t{29'500});
        // On several machines it has to be told.
        QVERIFY_THROWS_EXCEPTION(ConfigError,
                                 placeIn(with(mpirun, {{"OMPI_COMM_WORLD_LOCAL_SIZE", "2"}})));
    }

    void firstHosts()
    {
        QCOMPARE(firstHost("node07"), std::string("node07"));
        QCOMPARE(firstHost("node07,node08"), std::string("node07"));
        QCOMPARE(firstHost("node[07-09,12]"), std::string("node07"));
        QCOMPARE(firstHost("node[3],x"), std::string("node3"));
        QCOMPARE(firstHost("big1,node[03-04]"), std::string("big1"));
    }

    void whatMakesNoSenseIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("rank beyond the size") << "RANK"
                                              << "8";
        QTest::newRow("negative rank") << "RANK"
                                       << "-1";
        QTest::newRow("no number") << "WORLD_SIZE"
                                   << "two";
        QTest::newRow("nobody") << "WORLD_SIZE"
                                << "0";
        QTest::newRow("port") << "MASTER_PORT"
                              << "70000";
        QTest::newRow("no address") << "MASTER_ADDR"
                                    << "";
    }

    void whatMakesNoSenseIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Variables variables = with(torchrun, {{name.toStdString(), value.toStdString()}});
        if (value.isEmpty())
            variables.erase(name.toStdString());
        try {
            placeIn(variables);
            QFAIL("nothing was thrown");
        } catch (const ConfigError& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(name), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(TestGroupPlace)

#include "tst_group_place.moc"
