using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Reports;

/// <summary>The whole report in Traditional characters, as in mirrors of mainland pages.</summary>
internal sealed class TraditionalCharacters : ReportDamage
{
    // The characters of the form and of the prose around it that differ between the two scripts.
    private const string Simplified =
        "规项内数制发废现处许总计额对务采购据关系为与于种类称费单万请况会织业构机术结转无区这标个权护属国执损稳过询没县还须补举报诉讼访复议确认获继续"
        + "办维纠审网门开团体题进应该们书员减强罚产营达运农电财专众经实级线导长东场乡镇厅联党卫范条动务传达环节创设实评组纳执行";
    private const string Traditional =
        "規項內數製發廢現處許總計額對務採購據關係為與於種類稱費單萬請況會織業構機術結轉無區這標個權護屬國執損穩過詢沒縣還須補舉報訴訟訪復議確認獲繼續"
        + "辦維糾審網門開團體題進應該們書員減強罰產營達運農電財專眾經實級線導長東場鄉鎮廳聯黨衛範條動務傳達環節創設實評組納執行";

    private static readonly Dictionary<char, char> Map =
        Simplified.Zip(Traditional).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second);

    /// <inheritdoc/>
    public override string Name => "traditional";

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        report.ReplaceText(text => string.Concat(text.Select(c => Map.GetValueOrDefault(c, c))));
        return true;
    }
}
