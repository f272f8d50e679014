namespace ReportExtractor.CorpusGenerator.Forms;

/// <summary>The rows of the applications table that both editions share.</summary>
internal static class ResultRows
{
    /// <summary>The group of all results.</summary>
    public const string Group = "三、本年度办理结果";

    private const string Denied = "（三）不予公开";
    private const string Unavailable = "（四）无法提供";
    private const string Unprocessed = "（五）不予处理";

    /// <summary>The single row （六） of the form of 2019, which some reports in the form of 2021 also print.</summary>
    public static ApplicationRow SingleOther { get; } = new("other", ApplicationRole.Result, "（六）其他处理", Group);

    /// <summary>The rows of the whole table, with the given rows for （六）.</summary>
    public static IReadOnlyList<ApplicationRow> Around(params ApplicationRow[] others) =>
    [
        new("new", ApplicationRole.New, "一、本年新收政府信息公开申请数量"),
        new("carried_in", ApplicationRole.CarriedIn, "二、上年结转政府信息公开申请数量"),
        new("granted", ApplicationRole.Result, "（一）予以公开", Group),
        new("partly_granted", ApplicationRole.Result, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", Group),
        Row("denied_state_secret", Denied, "1.属于国家秘密"),
        Row("denied_by_law", Denied, "2.其他法律行政法规禁止公开"),
        Row("denied_security", Denied, "3.危及“三安全一稳定”"),
        Row("denied_third_party", Denied, "4.保护第三方合法权益"),
        Row("denied_internal_affairs", Denied, "5.属于三类内部事务信息"),
        Row("denied_process_information", Denied, "6.属于四类过程性信息"),
        Row("denied_enforcement_file", Denied, "7.属于行政执法案卷"),
        Row("denied_inquiry", Denied, "8.属于行政查询事项"),
        Row("unavailable_not_held", Unavailable, "1.本机关不掌握相关政府信息"),
        Row("unavailable_not_existing", Unavailable, "2.没有现成信息需要另行制作"),
        Row("unavailable_unclear", Unavailable, "3.补正后申请内容仍不明确"),
        Row("unprocessed_petition", Unprocessed, "1.信访举报投诉类申请"),
        Row("unprocessed_repeat", Unprocessed, "2.重复申请"),
        Row("unprocessed_publication", Unprocessed, "3.要求提供公开出版物"),
        Row("unprocessed_excessive", Unprocessed, "4.无正当理由大量反复申请"),
        Row("unprocessed_reissue", Unprocessed, "5.要求行政机关确认或重新出具已获取信息"),
        .. others,
        new("total", ApplicationRole.Total, "（七）总计", Group),
        new("carried_out", ApplicationRole.CarriedOut, "四、结转下年度继续办理"),
    ];

    /// <summary>Creates a result row in a subgroup.</summary>
    public static ApplicationRow Row(string key, string subgroup, string label) =>
        new(key, ApplicationRole.Result, label, Group, subgroup);
}
