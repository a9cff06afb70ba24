package org.hearth.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    /** What a page may show a row of. */
    public record Row(String name, int places) {}

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext page = new Page();

    @Test
    void each_component_of_a_record_is_read_by_its_name() {
        assertThat(resolver.getValue(page, new Row("Solihull", 12), "name")).isEqualTo("Solihull");
        assertThat(resolver.getValue(page, new Row("Solihull", 12), "places")).isEqualTo(12);
        assertThat(page.isPropertyResolved()).isTrue();
    }

    @Test
    void what_is_no_component_or_no_record_is_left_to_others() {
        assertThat(resolver.getValue(page, new Row("Solihull", 12), "hub")).isNull();
        assertThat(resolver.getValue(page, new Row("Solihull", 12), null)).isNull();
        assertThat(resolver.getValue(page, "no record", "name")).isNull();
        assertThat(resolver.getValue(page, null, "name")).isNull();
        assertThat(page.isPropertyResolved()).isFalse();
    }

    private static final class Page extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
