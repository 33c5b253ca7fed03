namespace ProjectBot.Tests.Risks;

public sealed class ChineseRiskTranscripts
{
    [Fact]
    public Task 登记和评估() => Transcript.Check("""
        ana: 你好
        bo: 你好
        ana: 新建项目 阿波罗
        ana: 项目语言 中文
        ana: 添加 Bo 为成员
        ana: 登记风险 供应商延期 概率3 影响4 给 @Bo 两周后复查
        ana: 登记风险 服务器宕机 因为机房老化 类别技术 成本¥3万 每两周复查 #运维
        ana: 登记风险
        ana: 客户数据迟到
        ana: 很可能
        ana: 4
        ana: 进度
        ana: 他们没有人手
        ana: 跳过
        ana: 3万元
        ana: 减轻
        ana: 明天
        ana: 我
        ana: R2 概率4 影响5
        ana: R2 评估
        ana: 3
        ana: i5
        ana: R2 影响4
        ana: R2 剩余 p1 i3
        ana: R2 外部
        ana: R2 类别技术
        ana: R2 后果 上线推迟
        ana: R2 征兆 温度报警
        ana: R2 预计三周后
        ana: R2 损失2万元
        ana: R2 原因 空调坏了
        ana: R2
        ana: R2 无成本
        ana: 登记风险表单
        """, "zh-CN");

    [Fact]
    public Task 应对复查和关闭() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: 登记风险 供应商延期 p3 i4 给 @Bo
        ana: R1 减轻 通过 任务 再找两家供应商 给 @Bo 周五前
        ana: T1
        ana: R1 转移，通过 T1
        ana: R1 接受 通过 自己做
        ana: R1 转为 任务
        ana: R1 应对
        ana: 规避
        ana: R1 无应对
        ana: R1 复查 每两周
        ana: R1 两天后复查
        given: 2 days later
        ana: 风险 待复查
        ana: R1 已复查
        ana: R1 不再复查
        ana: R1 观察
        ana: R1 观察中
        ana: R1 已发生
        ana: R1 关闭 已经交付
        ana: R1 已发生
        ana: R1 重开
        ana: 历史 R1
        ana: R1 对客户可见
        """, "zh-CN");

    [Fact]
    public Task 清单矩阵趋势和建议() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: 风险
        ana: 登记风险 供应商延期 p3 i4 成本1000美元
        ana: 登记风险 服务器宕机 p4 i5 类别技术 成本500欧元
        ana: 登记风险 说不清的事
        ana: 风险
        ana: 风险清单 技术
        ana: 风险 高
        ana: 风险 按 类别
        ana: 风险矩阵
        given: 1 days later
        ana: R2 关闭 换了机房
        ana: 风险趋势
        ana: 风险趋势 本周
        ana: 添加任务 签合同
        ana: T1 受阻 律师病了
        given: 9 days later
        ana: 风险
        ana: 风险建议
        ana: 忽略风险信号 blocked-T1
        ana: 恢复风险信号 blocked-T1
        ana: 合并风险信号 blocked-T1 到 R1
        ana: 撤销
        ana: 接受风险信号 blocked-T1
        ana: 接受风险信号 blocked-T1
        """, "zh-CN");
}
