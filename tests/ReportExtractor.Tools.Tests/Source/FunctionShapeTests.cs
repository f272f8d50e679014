namespace ReportExtractor.Tools.Tests.Source;

internal sealed class FunctionShapeTests
{
    private const string Nested = """
        class C
        {
            [Obsolete]
            void Outer()
            {
                if (a) { } else if (b) { while (c) { } }
                void Inner()
                {
                    foreach (var x in y) { try { if (x) { } } finally { } }
                }
            }
        }
        """;

    [Test]
    public void A_function_is_measured_without_its_attributes_and_without_the_depth_of_those_inside_it()
    {
        var file = new SourceFile("src/C.cs", Nested.Split('\n'));

        Assert.That(file.Functions, Is.EqualTo(new[] { new FunctionShape(4, 8, 2), new FunctionShape(7, 4, 3) }));
    }
}
