using System.Globalization;

namespace ReportExtractor.CorpusGenerator.Prose;

/// <summary>Typical sentences of reports, with many numbers that are not figures.</summary>
internal static class Sentences
{
    /// <summary>The headings of the statutory sections, in order.</summary>
    public static readonly string[] Sections =
    [
        "一、总体情况",
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况",
        "六、其他需要报告的事项",
    ];

    private static readonly string[] Overview =
    [
        "{y}年，本单位把公开透明作为基本要求，全年在门户网站发布信息{n}条，其中政策文件{s}件、工作动态{n}条。",
        "按照《中华人民共和国政府信息公开条例》第二十条的规定，及时公开行政许可、行政处罚、行政强制等方面的信息{s}条。",
        "全年办理12345热线工单{n}件，按期办结率{p}%，满意率{p}%。",
        "（一）主动公开。通过微信公众号推送消息{n}篇，阅读量{b}人次，较{x}年增长{p}%。",
        "（二）依申请公开。对不予公开的事项逐件说明理由，答复时限平均为{s}个工作日。",
        "（三）政府信息管理。清理历年规范性文件{s}件，确认继续有效{s}件。",
        "（四）平台建设。政务公开专栏{s}个栏目更新{n}次，回复网民留言{s}条。",
        "（五）监督保障。组织业务培训{s}期，参训{n}人次，经费支出{m}万元。",
        "1.加强统筹。主要负责同志{s}次听取工作汇报，明确{s}个科室的责任分工。",
        "2.细化目录。调整主动公开事项{n}项，新增{s}项，删去{s}项。",
        "截至{y}年12月31日，累计公示低保对象{n}户{b}人，发放资金{b}元。",
        "召开新闻发布会{s}场，解读重大政策{s}项，图解占比{p}%。",
    ];

    private static readonly string[] Problems =
    [
        "一是主动公开的深度还不够，个别栏目更新不及时；二是解读形式较单一，图表、视频类解读仅占{p}%。",
        "下一步将健全工作机制，每季度通报一次，力争{z}年信息发布量提高{p}%。",
        "（一）存在的主要问题。依申请公开答复的规范程度有待提高，抽查的{s}件中有{s}件格式不统一。",
        "（二）改进情况。修订内部规程{s}条，将政务公开纳入年度考核，分值占{s}分。",
    ];

    private static readonly string[] Remarks =
    [
        "无其他需要报告的事项。",
        "本年度未收取信息处理费。",
        "按照信息处理费管理的有关规定，{y}年发出收费通知{s}件，总金额{m}元。",
        "如需了解更多信息，请登录本单位网站查询，联系电话{t}。",
    ];

    /// <summary>A paragraph for the overview.</summary>
    public static string AnOverview(int year, Dice dice) =>
        string.Concat(dice.Shuffled(Overview).Take(dice.Between(1, 3)).Select(text => Fill(text, year, dice)));

    /// <summary>A paragraph on problems and plans.</summary>
    public static string AProblem(int year, Dice dice) => Fill(dice.Pick(Problems), year, dice);

    /// <summary>A paragraph of the last section.</summary>
    public static string ARemark(int year, Dice dice) => Fill(dice.Pick(Remarks), year, dice);

    /// <summary>The paragraph with the period of the figures.</summary>
    public static string Period(int year) =>
        $"本报告依据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。";

    private static string Fill(string text, int year, Dice dice)
    {
        string Number(int low, int high) => dice.Between(low, high).ToString(CultureInfo.InvariantCulture);
        var filled = text;
        while (filled.IndexOf('{', StringComparison.Ordinal) is >= 0 and var at)
        {
            var value = filled[at + 1] switch
            {
                'y' => year.ToString(CultureInfo.InvariantCulture),
                'x' => (year - 1).ToString(CultureInfo.InvariantCulture),
                'z' => (year + 1).ToString(CultureInfo.InvariantCulture),
                's' => Number(2, 19),
                'n' => Number(20, 480),
                'b' => Number(1000, 65000),
                'p' => $"{Number(11, 98)}.{Number(1, 9)}",
                'm' => $"{Number(1, 60)}.{Number(10, 99)}",
                _ => $"0{Number(310, 999)}-{Number(2000000, 8999999)}",
            };
            filled = $"{filled[..at]}{value}{filled[(at + 3)..]}";
        }

        return filled;
    }
}
