namespace ReportExtractor.CorpusGenerator.Forms;

/// <summary>The form of 2021.</summary>
public static class Form2021
{
    private const string Other = "（六）其他处理";

    private static readonly FormColumn Decisions = new("decisions", "本年处理决定数量");

    /// <summary>The form.</summary>
    public static StatutoryForm Form { get; } = new(
        FormEdition.Of2021,
        "ogi-2021",
        [
            new(
                "article20_1",
                "第二十条第（一）项",
                [new("issued", "本年制发件数"), new("repealed", "本年废止件数"), new("in_force", "现行有效件数")],
                [new("rules", "规章"), new("normative_documents", "行政规范性文件")]),
            new("article20_5", "第二十条第（五）项", [Decisions], [new("licensing", "行政许可")]),
            new(
                "article20_6",
                "第二十条第（六）项",
                [Decisions],
                [new("penalties", "行政处罚"), new("coercion", "行政强制")]),
            new(
                "article20_8",
                "第二十条第（八）项",
                [new("amount", "本年收费金额（单位：万元）", FigureNature.Money)],
                [new("fees", "行政事业性收费")]),
        ],
        ResultRows.Around(
            ResultRows.Row("other_no_correction", Other, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
            ResultRows.Row("other_fee_unpaid", Other, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
            ResultRows.Row("other_other", Other, "3.其他")));
}
