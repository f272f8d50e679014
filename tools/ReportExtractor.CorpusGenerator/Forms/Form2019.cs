namespace ReportExtractor.CorpusGenerator.Forms;

/// <summary>The form of 2019.</summary>
public static class Form2019
{
    private static readonly FormColumn LastYear = new("items_last_year", "上一年项目数量");
    private static readonly FormColumn Change = new("change", "本年增/减", FigureNature.Change);
    private static readonly FormColumn Decisions = new("decisions", "处理决定数量");

    /// <summary>The form.</summary>
    public static StatutoryForm Form { get; } = new(
        FormEdition.Of2019,
        "ogi-2019",
        [
            new(
                "article20_1",
                "第二十条第（一）项",
                [new("created", "本年新制作数量"), new("newly_disclosed", "本年新公开数量"), new("total_disclosed", "对外公开总数量")],
                [new("rules", "规章"), new("normative_documents", "规范性文件")]),
            new(
                "article20_5",
                "第二十条第（五）项",
                [LastYear, Change, Decisions],
                [new("licensing", "行政许可"), new("other_services", "其他对外管理服务事项")]),
            new(
                "article20_6",
                "第二十条第（六）项",
                [LastYear, Change, Decisions],
                [new("penalties", "行政处罚"), new("coercion", "行政强制")]),
            new("article20_8", "第二十条第（八）项", [LastYear, Change], [new("fees", "行政事业性收费")]),
            new(
                "article20_9",
                "第二十条第（九）项",
                [new("projects", "采购项目数量"), new("amount", "采购总金额", FigureNature.Money)],
                [new("procurement", "政府集中采购")]),
        ],
        ResultRows.Around(ResultRows.SingleOther));
}
