using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Templates;

/// <summary>What a form with a fault is answered with: one sentence with the file, the line, the column and what is wrong.</summary>
public sealed class TemplateFaultTests
{
    // Each value that a case replaces is on a line of its own.
    private static readonly string Form =
        """
        {
          "id": "parks-1",
          "firstYear": 2020,
          "tables": [
            {
              "id": "parks",
              "columns": [
                { "id": "opened", "label": "新开" },
                { "id": "closed", "label": "关闭", "kind": "count" },
                { "id": "all", "label": "合计" }
              ],
              "rows": [
                { "id": "city", "label": "城市公园", "variants": ["市区公园"] },
                { "id": "forest", "label": "森林公园" }
              ],
              "sideBySide": false
            }
          ],
          "rules": [
            {
              "id": "parks.total",
              "table": "parks",
              "direction": "alongRows",
              "parts": ["opened", "closed"],
              "whole": ["all"]
            }
          ]
        }
        """;

    [Test]
    public void The_form_itself_has_no_fault() => Assert.That(TemplateReader.Parse(Form, "my.json").Figures, Has.Count.EqualTo(6));

    [TestCase(
        "\"label\": \"森林公园\"", "\"lable\": \"森林公园\"",
        "line 14, column 27: 'lable' is not a property of a row; did you mean 'label'?")]
    [TestCase(
        "\"sideBySide\"", "\"SideBySide\"",
        "line 16, column 7: 'SideBySide' is not a property of a table; did you mean 'sideBySide'?")]
    [TestCase(
        "\"firstYear\": 2020", "\"colour\": \"red\"",
        "line 3, column 3: 'colour' is not a property of a form: there are id, tables, firstYear, headings, rules, furtherRules.")]
    public void A_property_that_is_unknown_is_named_with_the_one_that_was_meant(string text, string replacement, string fault) =>
        Assert.That(FaultOf(text, replacement), Is.EqualTo("The form 'my.json', " + fault));

    [TestCase("\"id\": \"opened\", ", "", "line 8, column 9: a column needs the property 'id'.")]
    [TestCase(", \"label\": \"森林公园\"", "", "line 14, column 9: a row needs the property 'label'.")]
    [TestCase("  \"id\": \"parks-1\",\n", "", "line 1, column 1: a form needs the property 'id'.")]
    [TestCase("      \"table\": \"parks\",\n", "", "line 20, column 5: a rule needs the property 'table'.")]
    [TestCase(
        "\"id\": \"forest\", \"label\": \"森林公园\"", "\"id\": \"forest\", \"label\": null",
        "line 14, column 36: 'label' must be a text.")]
    public void A_required_property_that_is_missing_is_named(string text, string replacement, string fault) =>
        Assert.That(FaultOf(text, replacement), Is.EqualTo("The form 'my.json', " + fault));

    [TestCase("\"id\": \"closed\"", "\"id\": 7", "line 9, column 17: 'id' must be a text.")]
    [TestCase("2020", "\"2020\"", "line 3, column 16: 'firstYear' must be a whole number.")]
    [TestCase("2020", "2020.5", "line 3, column 16: 'firstYear' must be a whole number.")]
    [TestCase("false", "\"no\"", "line 16, column 21: 'sideBySide' must be true or false.")]
    [TestCase("[\"市区公园\"]", "\"市区公园\"", "line 13, column 54: 'variants' must be a list of texts.")]
    [TestCase("[\"市区公园\"]", "[\"市区公园\", 1]", "line 13, column 63: 'variants' must be a list of texts.")]
    [TestCase("{ \"id\": \"all\", \"label\": \"合计\" }", "\"all\"", "line 10, column 9: 'columns' must be a list of objects in braces.")]
    public void A_value_of_the_wrong_type_is_named(string text, string replacement, string fault) =>
        Assert.That(FaultOf(text, replacement), Is.EqualTo("The form 'my.json', " + fault));

    [TestCase("\"count\"", "\"mony\"", "line 9, column 50: 'mony' is not a value of 'kind'; did you mean 'money'?")]
    [TestCase(
        "\"alongRows\"", "\"sideways\"",
        "line 23, column 20: 'sideways' is not a value of 'direction': there are alongRows, downColumns.")]
    public void A_word_that_is_unknown_is_named_with_those_that_are_known(string text, string replacement, string fault) =>
        Assert.That(FaultOf(text, replacement), Is.EqualTo("The form 'my.json', " + fault));

    [TestCase("\"森林公园\"", "\" \"", "line 14, column 36: 'label' is empty.")]
    [TestCase("\"市区公园\"", "\"\"", "line 13, column 55: an item of 'variants' is empty.")]
    [TestCase("[\"all\"]", "[]", "line 25, column 16: 'whole' has no items.")]
    public void A_text_or_a_list_that_is_empty_is_named(string text, string replacement, string fault) =>
        Assert.That(FaultOf(text, replacement), Is.EqualTo("The form 'my.json', " + fault));

    [TestCase("\"id\": \"forest\"", "\"id\": \"city\"", "line 14, column 17: the id 'city' is used before, in line 13.")]
    [TestCase("\"id\": \"closed\"", "\"id\": \"opened\"", "line 9, column 17: the id 'opened' is used before, in line 8.")]
    [TestCase("\"firstYear\": 2020", "\"id\": \"parks-2\"", "line 3, column 3: 'id' occurs twice.")]
    public void An_id_or_a_property_that_occurs_twice_is_named(string text, string replacement, string fault) =>
        Assert.That(FaultOf(text, replacement), Is.EqualTo("The form 'my.json', " + fault));

    [TestCase(
        "\"opened\", \"closed\"]", "\"opened\", \"close\"]",
        "line 24, column 27: the rule 'parks.total' adds 'close', which is no column of the table 'parks'; did you mean 'closed'?")]
    [TestCase(
        "[\"all\"]", "[\"sum\"]",
        "line 25, column 17: the rule 'parks.total' adds 'sum', which is no column of the table 'parks': there are opened, closed, all.")]
    [TestCase(
        "\"alongRows\"", "\"downColumns\"",
        "line 24, column 17: the rule 'parks.total' adds 'opened', which is no row of the table 'parks': there are city, forest.")]
    [TestCase(
        "\"table\": \"parks\"", "\"table\": \"park\"",
        "line 22, column 16: the rule 'parks.total' is for the table 'park', which the form does not have; did you mean 'parks'?")]
    public void A_sum_of_what_the_form_does_not_have_is_named(string text, string replacement, string fault) =>
        Assert.That(FaultOf(text, replacement), Is.EqualTo("The form 'my.json', " + fault));

    [TestCase("", "line 1, column 1: it is not valid JSON: ")]
    [TestCase("{\n  \"id\" \"parks\" }", "line 2, column 8: it is not valid JSON: ")]
    [TestCase("[]", "line 1, column 1: it must be one object in braces.")]
    public void A_text_that_is_no_object_is_named(string json, string fault)
    {
        var exception = Assert.Throws<TemplateException>(() => TemplateReader.Parse(json, "my.json"));

        Assert.That(exception!.Message, Does.StartWith("The form 'my.json', " + fault).And.Not.Contain("LineNumber"));
    }

    [Test]
    public void A_file_that_can_not_be_opened_is_named()
    {
        var exception = Assert.Throws<TemplateException>(() => TemplateReader.Load("no-such-form.json"));

        Assert.That(exception!.Message, Does.StartWith("The form 'no-such-form.json' can't be opened (it does not exist): "));
    }

    private static string FaultOf(string text, string replacement)
    {
        Assert.That(Form, Does.Contain(text));
        var json = Form.Replace(text, replacement, StringComparison.Ordinal);
        return Assert.Throws<TemplateException>(() => TemplateReader.Parse(json, "my.json"))!.Message;
    }
}
